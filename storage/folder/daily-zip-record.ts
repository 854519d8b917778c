import type { DailyRecord } from '../backup/daily-download';
import { storedItem } from '../preferences/stored-item';

const NOTHING: DailyRecord = { on: false, at: 0, state: '', pending: null, problem: null };

/** The record of the zip that is saved every day where the browser opens no folder to Epilogue. */
export const dailyZip = storedItem(
  'dailyZip',
  (stored): DailyRecord => ({ ...NOTHING, ...(stored as Partial<DailyRecord> | undefined) }),
);

/** Changes some fields of the record. Changes made at the same time do not lose each other. */
export async function changeDailyZip(patch: Partial<DailyRecord>): Promise<void> {
  await dailyZip.change((now) => ({ ...now, ...patch }));
}
