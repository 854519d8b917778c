import { RowReader } from '@/transfer/backup/row-reader';
import { read } from '../database/read-transaction';
import { mergeBackup } from './merge-backup';

/** Takes in what an earlier version kept because it did not know it. Called after an update. */
export async function retryUnknown(): Promise<void> {
  const rows = await read((db) => db.unknown.toArray());
  const reader = new RowReader();
  const known = rows.filter(({ section, row }) => {
    const before = reader.rows;
    reader.take(section, JSON.stringify(row), 0);
    return reader.rows > before;
  });
  if (known.length === 0) return;
  const keys = known.map(({ key }) => key);
  await mergeBackup(
    { ...reader.backup, unknown: [] },
    { alongside: async ({ db }) => await db.unknown.bulkDelete(keys) },
  );
}
