import { browser } from 'wxt/browser';
import { readFolderRecord } from '@/storage/folder/folder-record';

/** Forgotten courses are deleted once the time to bring them back has ended. */
export const PURGE = 'purge-forgotten';
/** Every hour, the background makes the copies and shows the notices that are due. */
export const KEEP = 'keep-copies';
/** While courses are written into a folder, the background looks every few minutes whether it is quiet. */
export const QUIET = 'write-folder';

const MINUTE = 60_000;

const ALARMS = [
  { name: PURGE, delayInMinutes: 5, periodInMinutes: 24 * 60 },
  { name: KEEP, delayInMinutes: 2, periodInMinutes: 60 },
] as const;
const QUIET_TIMES = { delayInMinutes: 5, periodInMinutes: 5 };

/** Creates all alarms; one that is there already begins its wait anew. */
export async function startAlarms(): Promise<void> {
  for (const { name, ...times } of ALARMS) await browser.alarms.create(name, times);
  await mendQuietAlarm(Date.now());
}

/**
 * Creates the alarm that writes the folder if there is one and the alarm is not there, or waits longer than its period;
 * without a folder it goes, so that the worker sleeps. `now`: milliseconds since 1970.
 */
export async function mendQuietAlarm(now: number): Promise<void> {
  if ((await readFolderRecord()).folder === null) await browser.alarms.clear(QUIET);
  else {
    const alarm = await browser.alarms.get(QUIET);
    if (!alarm || isFar(alarm, QUIET_TIMES, now)) await browser.alarms.create(QUIET, QUIET_TIMES);
  }
}

/**
 * Creates those alarms anew that wait longer than their period: a clock that was ahead has set them, and they would not
 * come for years. `now`: milliseconds since 1970.
 */
export async function mendAlarms(now: number): Promise<void> {
  for (const { name, ...times } of ALARMS) {
    const alarm = await browser.alarms.get(name);
    if (alarm && isFar(alarm, times, now)) await browser.alarms.create(name, times);
  }
  await mendQuietAlarm(now);
}

/** Whether an alarm would not come for years, because a clock that was ahead has set it. `now`: milliseconds since 1970. */
export const isFar = (
  { scheduledTime }: { scheduledTime: number },
  times: { periodInMinutes: number },
  now: number,
) => scheduledTime - now > (times.periodInMinutes + 1) * MINUTE;
