import { browser } from 'wxt/browser';

/** What is known about copies of the library outside of it; kept in `storage.local`. Times in milliseconds since 1970, 0: never. */
export interface BackupRecord {
  /** The user wants a backup file every day. */
  daily: boolean;
  /** When a backup last left the browser, by hand or by itself. */
  leftAt: number;
  /** The last daily file that arrived: when it was made, and `libraryState` then. */
  dailyAt: number;
  dailyState: string;
  /** A daily file on its way. */
  pending: { id: number; at: number; state: string } | null;
  /** Why the last daily file did not come about; `said`: the browser's own word for it. */
  problem: { what: 'too-large' | 'interrupted' | 'failed'; at: number; said: string } | null;
  /** When a snapshot before an upgrade could not be made. */
  snapshotFailedAt: number;
  /** When the reminder was put off. */
  notNowAt: number;
}

const KEY = 'keeping';
const NOTHING: BackupRecord = {
  daily: false,
  leftAt: 0,
  dailyAt: 0,
  dailyState: '',
  pending: null,
  problem: null,
  snapshotFailedAt: 0,
  notNowAt: 0,
};

export async function readBackupRecord(): Promise<BackupRecord> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...NOTHING, ...(stored as Partial<BackupRecord> | undefined) };
}

/** Changes some of it. Changes made at the same time do not lose each other. */
export async function changeBackupRecord(patch: Partial<BackupRecord>): Promise<void> {
  const change = async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readBackupRecord()), ...patch } });
  };
  // A test's Node has no locks and only one part.
  if (globalThis.navigator?.locks) await navigator.locks.request('epilogue keeping', change);
  else await change();
}

/** Calls back after every change, until the function it returns is called. */
export function watchBackupRecord(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
