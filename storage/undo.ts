import { turns } from '@/progress/undo';
import { appendMarks, stampMarks } from './act';
import type { EpilogueDatabase } from './database';
import { write } from './transaction';

/** No mark has this action. */
export class UnknownActionError extends Error {
  override name = 'UnknownActionError';
  constructor(action: string) {
    super(`There is no action ${action}.`);
  }
}

/** Takes back an action with all its marks; of an undo, does the root action again. @throws UnknownActionError */
export async function undo(action: string): Promise<string> {
  return await turn(action, 'undo');
}

/** Does again what was taken back; of a redo, takes it back again. @throws UnknownActionError */
export async function redo(action: string): Promise<string> {
  return await turn(action, 'redo');
}

async function turn(action: string, kind: 'undo' | 'redo'): Promise<string> {
  const own = crypto.randomUUID();
  const at = Date.now();
  await write(async (writing) => {
    const meant = await rootOf(writing.db, action, kind);
    const roots = await writing.db.marks.where('action').equals(meant.action).toArray();
    if (roots.length === 0) throw new UnknownActionError(action);
    const courses = [...new Set(roots.map((mark) => mark.courseKey))];
    const drafts = courses.map((courseKey) => ({ kind: meant.kind, courseKey, value: meant.action }));
    await appendMarks(writing, stampMarks(writing.stamp, drafts, at, own), roots);
  });
  return own;
}

/** An undo of an undo is a redo of the root, an undo of a redo an undo of it, and so on. */
async function rootOf(db: EpilogueDatabase, action: string, kind: 'undo' | 'redo') {
  const mark = await db.marks.where('action').equals(action).first();
  if (!mark || !turns(mark) || mark.value === undefined) return { action, kind };
  const meant: 'undo' | 'redo' = mark.kind === kind ? 'redo' : 'undo';
  return { action: mark.value, kind: meant };
}
