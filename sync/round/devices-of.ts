import { read } from '@/storage/database/read-transaction';
import type { SyncDevice } from '../sync-state';
import type { Round } from './round';

/** The devices that meet in the folder, this one first. */
export async function devicesOf({ me, now }: Pick<Round, 'me' | 'now'>): Promise<SyncDevice[]> {
  const cursors = await read((db) => db.cursors.filter(({ isFormer }) => !isFormer).toArray());
  const own: SyncDevice = {
    fileId: me.fileId,
    name: me.name,
    lastSeenAt: now,
    readTo: me.count,
    written: me.count,
    retired: false,
    own: true,
  };
  const others = cursors.map(
    ({ fileId, name, lastSeenAt, count, written, retiredBy }): SyncDevice => ({
      fileId,
      name,
      lastSeenAt,
      readTo: count,
      written,
      retired: retiredBy !== undefined,
      own: false,
    }),
  );
  return [own, ...others.sort((a, b) => b.lastSeenAt - a.lastSeenAt)];
}
