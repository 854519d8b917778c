import { backupFile } from './backup-file';
import { type BackupRecord, changeBackupRecord, readBackupRecord } from './backup-record';
import { type DailyDownload, type DailyRecord, saveDaily, settleDaily } from './daily-download';
import { libraryState } from './library-state';

const BACKUP: DailyDownload = {
  name: 'daily file',
  read: async () => {
    const { daily, dailyAt, dailyState, pending, problem } = await readBackupRecord();
    return { on: daily, at: dailyAt, state: dailyState, pending, problem };
  },
  change: async (patch) => await changeBackupRecord(recordOf(patch)),
  state: libraryState,
  make: async (now) => (await backupFile(now)).file,
  fileName: (day, library) => `Epilogue/epilogue-backup-${day}-${library}.json.gz`,
};

function recordOf({ on, at, state, ...same }: Partial<DailyRecord>): Partial<BackupRecord> {
  return {
    ...same,
    ...(on === undefined ? {} : { daily: on }),
    // A daily file is a backup that left the browser.
    ...(at === undefined ? {} : { dailyAt: at, leftAt: at }),
    ...(state === undefined ? {} : { dailyState: state }),
  };
}

/** Saves the backup file of this day, as `saveDaily` says. `now`: milliseconds since 1970. */
export async function saveDailyFile(now: number): Promise<void> {
  await saveDaily(BACKUP, now);
}

/** Records what became of the backup file that was on its way. `now`: milliseconds since 1970. */
export async function settle(now: number): Promise<void> {
  await settleDaily(BACKUP, now);
}
