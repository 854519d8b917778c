import { read } from '@/storage/database/read-transaction';
import type { CursorRow } from '@/storage/database/sync-rows';
import { type DeviceHeader, MOST_DEVICES } from '../files/device-words';
import type { Round } from './round';

/** So many looks at a gap make it one that its device is told of. */
export const LOOKS = 3;

/** What this device says of itself in a file from and to these counts. */
export async function headerOf(
  { me, now }: Round,
  counts: { from: number; to: number },
): Promise<DeviceHeader> {
  const all = await read((db) => db.cursors.filter(({ isFormer }) => !isFormer).toArray());
  const cursors = all.sort((a, b) => b.lastSeenAt - a.lastSeenAt).slice(0, MOST_DEVICES);
  const countsOf = (some: readonly CursorRow[]) =>
    Object.fromEntries(some.map(({ fileId, count }) => [fileId, count]));
  return {
    fileId: me.fileId,
    name: me.name,
    ...counts,
    read: countsOf(cursors),
    doubts: countsOf(cursors.filter(({ doubted }) => doubted !== undefined)),
    stuck: countsOf(cursors.filter(({ looks }) => looks >= LOOKS)),
    writtenAt: now,
  };
}
