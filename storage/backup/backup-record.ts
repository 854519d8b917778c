import { storedItem } from '../preferences/stored-item';

/**
 * What Epilogue knows about copies of the library outside of it; kept in `storage.local`. Times in milliseconds since
 * 1970, 0 for never.
 */
export interface BackupRecord {
  /** The user wants a backup file every day. */
  daily: boolean;
  /** When a backup last left the browser, by a click or as a daily file. */
  leftAt: number;
  /** When the last daily file that arrived was made, and `libraryState` then. */
  dailyAt: number;
  dailyState: string;
  /** A daily file whose download is under way. */
  pending: { id: number; at: number; state: string } | null;
  /** Why the last daily file failed; `said`: the browser's own word for it. */
  problem: { what: 'too-large' | 'interrupted' | 'failed'; at: number; said: string } | null;
  /** Names of records that the last copy holds and that no import would take. */
  unreadable: string[];
  /** When Epilogue could not make a snapshot before an upgrade. */
  snapshotFailedAt: number;
  /** When the user put the reminder off. */
  notNowAt: number;
  /** When a backup was last imported: its file lies outside of the browser. */
  importedAt: number;
}

const NOTHING: BackupRecord = {
  daily: false,
  leftAt: 0,
  dailyAt: 0,
  dailyState: '',
  pending: null,
  problem: null,
  unreadable: [],
  snapshotFailedAt: 0,
  notNowAt: 0,
  importedAt: 0,
};

const item = storedItem(
  'keeping',
  (stored): BackupRecord => ({ ...NOTHING, ...(stored as Partial<BackupRecord> | undefined) }),
);

export const readBackupRecord = item.get;

/** Changes some fields. Changes made at the same time do not lose each other. */
export async function changeBackupRecord(patch: Partial<BackupRecord>): Promise<void> {
  await item.change((now) => ({ ...now, ...patch }));
}

/** Calls back after every change, until the function it returns is called. */
export const watchBackupRecord = item.watch;
