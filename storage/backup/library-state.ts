import { canonicalJson } from '@/progress/model/canonical-json';
import { withLibrary } from '../database/connection';
import { writesSoFar } from '../database/transaction';
import { readSettings } from '../preferences/settings';
import { readTaughtRules } from '../preferences/taught-rules';
import type { Source } from './backup-rows';

/** A text that differs whenever anything was written that a backup would hold. Only compare it. */
export async function libraryState(from: Source = withLibrary): Promise<string> {
  const [device, writes] = await from((db) => Promise.all([db.meta.get('device'), writesSoFar(db)]));
  return `${device?.value} ${writes} ${canonicalJson([await readSettings(), await readTaughtRules()])}`;
}

/** Whether nothing was ever recorded, so that a copy would be empty. */
export async function isEmpty(from: Source = withLibrary): Promise<boolean> {
  const counts = await from((db) =>
    Promise.all([db.visits, db.marks, db.notes, db.registers].map((table) => table.count())),
  );
  return counts.every((count) => count === 0);
}
