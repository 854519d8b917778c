// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { exportWords } from '@/locales/export-words';
import { markCourse, undo } from '@/storage/marks/marks';
import { planUntil } from '@/storage/marks/plan';
import { courseFiles } from '@/storage/queries/export-courses';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { FORMATS } from './export-formats';

beforeEach(emptyLibrary);

async function calendar(): Promise<string> {
  const parts: BlobPart[] = [];
  const making = {
    courses: await courseFiles(),
    template: null,
    signal: new AbortController().signal,
    progress: () => {},
    now: Date.now(),
    zone: 'Asia/Shanghai',
    settings: { dropAfterDays: 30 },
    words: exportWords(),
    language: 'en',
  };
  for await (const part of FORMATS.find(({ id }) => id === 'ics')?.make(making) ?? []) parts.push(part);
  return await new Blob(parts).text();
}

it('a planned day goes into the calendar, moves with the plan, and goes with its undo and its course', async () => {
  await read(1);
  await planUntil(COURSE, '2026-12-20');
  expect(await calendar()).toContain('DTSTART;VALUE=DATE:20261220');
  const changed = await planUntil(COURSE, '2027-01-10');
  expect(await calendar()).toContain('DTSTART;VALUE=DATE:20270110');
  await undo(changed);
  expect(await calendar()).toContain('DTSTART;VALUE=DATE:20261220');
  await markCourse(COURSE, 'forgotten');
  await read(1, { day: 3, visit: 'again' });
  expect(await calendar()).not.toContain('20261220');
});
