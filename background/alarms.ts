import { browser } from 'wxt/browser';

/** Forgotten courses are deleted once the time to bring them back has ended. */
export const PURGE = 'purge-forgotten';
/** Every hour, the background makes the copies and shows the notices that are due. */
export const KEEP = 'keep-copies';

const MINUTE = 60_000;

const ALARMS = [
  { name: PURGE, delayInMinutes: 5, periodInMinutes: 24 * 60 },
  { name: KEEP, delayInMinutes: 2, periodInMinutes: 60 },
] as const;

/** Creates all alarms; one that is there already begins its wait anew. */
export async function startAlarms(): Promise<void> {
  for (const { name, ...times } of ALARMS) await browser.alarms.create(name, times);
}

/**
 * Creates those alarms anew that wait longer than their period: a clock that was ahead has set them, and they would not
 * come for years. `now`: milliseconds since 1970.
 */
export async function mendAlarms(now: number): Promise<void> {
  for (const { name, ...times } of ALARMS) {
    const alarm = await browser.alarms.get(name);
    const isFar = alarm !== undefined && alarm.scheduledTime - now > (times.periodInMinutes + 1) * MINUTE;
    if (isFar) await browser.alarms.create(name, times);
  }
}
