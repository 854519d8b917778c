import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeFolderRecord } from '@/storage/folder/folder-record';
import { KEEP, mendAlarms, mendQuietAlarm, PURGE, QUIET, startAlarms } from './alarms';

const MINUTE = 60_000;
const NOW = Date.parse('2026-05-20T10:00:00Z');
const YEARS = 50 * 365 * 24 * 60 * MINUTE;

beforeEach(() => browser.alarms.clearAll());

const dueIn = async (name: string) =>
  Math.round((((await browser.alarms.get(name))?.scheduledTime ?? Number.NaN) - Date.now()) / MINUTE);

it('come soon again although a clock that was 50 years ahead has set them', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW + YEARS);
  await startAlarms();
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  expect(await dueIn(KEEP)).toBeGreaterThan(YEARS / MINUTE);
  await mendAlarms(NOW);
  expect([await dueIn(KEEP), await dueIn(PURGE)]).toEqual([2, 5]);
});

it('are left alone while they wait no longer than they should', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  await startAlarms();
  const create = vi.spyOn(browser.alarms, 'create');
  await mendAlarms(NOW + MINUTE);
  await mendAlarms(NOW - 30 * MINUTE);
  expect(create).not.toHaveBeenCalled();
});

it('of the folder is there only while there is a folder, and is not put off by every look', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  await startAlarms();
  expect(await browser.alarms.get(QUIET)).toBeUndefined();
  await changeFolderRecord({ folder: 'Vault' });
  await mendQuietAlarm(NOW);
  expect(await dueIn(QUIET)).toBe(5);
  const create = vi.spyOn(browser.alarms, 'create');
  await mendQuietAlarm(NOW + MINUTE);
  expect(create).not.toHaveBeenCalled();
  await changeFolderRecord({ folder: null });
  await mendQuietAlarm(NOW);
  expect(await browser.alarms.get(QUIET)).toBeUndefined();
});
