import { read } from '@/storage/database/read-transaction';
import type { CursorRow } from '@/storage/database/sync-rows';
import type { DeviceHeader } from '../files/device-words';
import type { Round } from './round';

/** So many looks at a gap make it one that its device is told of. */
export const LOOKS = 3;

/** What this device says of itself in a file from and to these counts. */
export async function headerOf(
  { me, now }: Round,
  counts: { from: number; to: number },
): Promise<DeviceHeader> {
  const cursors = await read((db) => db.cursors.toArray());
  const countsOf = (some: readonly CursorRow[]) =>
    Object.fromEntries(some.map(({ fileId, count }) => [fileId, count]));
  return {
    fileId: me.fileId,
    name: me.name,
    ...counts,
    read: countsOf(cursors),
    stuck: countsOf(cursors.filter(({ looks }) => looks >= LOOKS)),
    writtenAt: now,
  };
}
