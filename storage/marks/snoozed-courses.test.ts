import { beforeEach, expect, it } from 'vitest';
import { setRegisters } from '../recording/registers';
import { emptyLibrary, purgeAfter, read } from '../recording/report.fixture';
import { markCourse } from './marks';
import { readSnoozed, snooze } from './snoozed-courses';

const NOW = Date.UTC(2026, 10, 28);

beforeEach(emptyLibrary);

it('remembers what was put off last, and forgets it with the course', async () => {
  expect(await readSnoozed()).toEqual(new Map());
  for (const key of ['geekbang:1', 'geekbang:2']) await read(1, { keys: [key], visit: key });
  await snooze('geekbang:1', NOW);
  await snooze('geekbang:2', NOW);
  await snooze('geekbang:1', NOW + 2);
  const both = { 'geekbang:1': NOW + 2, 'geekbang:2': NOW };
  expect(Object.fromEntries(await readSnoozed())).toEqual(both);
  await markCourse('geekbang:1', 'forgotten');
  expect([...(await readSnoozed()).keys()]).toEqual(['geekbang:2']);
  await purgeAfter();
  await markCourse('geekbang:1', 'restored');
  expect([...(await readSnoozed()).keys()]).toEqual(['geekbang:2']);
});

it.each([[null], ['text'], [{ at: NOW }], [[NOW]]])('takes nothing from %j', async (value) => {
  await setRegisters([{ name: 'put-off', value, courseKey: 'geekbang:1' }]);
  expect(await readSnoozed()).toEqual(new Map());
});
