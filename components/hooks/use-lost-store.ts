import { useEffect, useState } from 'preact/hooks';
import { readBackupRecord } from '@/storage/backup/backup-record';
import { type LostStore, readLostStore, watchLostStore } from '@/storage/backup/lost-store';
import { snapshots } from '@/storage/backup/snapshots';

/** A lost store, and the copies from which it can come back. */
export interface LostAndCopies {
  lost: LostStore;
  /** When the latest snapshot of the lost library was made that remains; `null` if there is none. */
  latestAt: number | null;
  /** When the last daily file that arrived was made, 0 if that is not known. */
  dailyAt: number;
}

/** The store that was lost, following every change; `null` if none was, or until that is known. */
export function useLostStore(): LostAndCopies | null {
  const [state, setState] = useState<LostAndCopies | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async (lost: LostStore | null) => {
      if (!lost) return isOver || setState(null);
      const [all, { dailyAt }] = await Promise.all([snapshots().catch(() => []), readBackupRecord()]);
      const own = all.find(({ state }) => state.startsWith(`${lost.library} `));
      if (!isOver) setState({ lost, latestAt: own?.madeAt ?? null, dailyAt });
    };
    void readLostStore().then(look);
    const stop = watchLostStore((lost) => void look(lost));
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return state;
}
