import { beforeEach, expect, it } from 'vitest';
import { markCourse } from '../marks/marks';
import { COURSE, DAY, emptyLibrary, read, START } from '../recording/report.fixture';
import { readOnDay } from './read-on-day';

beforeEach(emptyLibrary);

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

it('lists what was read on a day by course, what was finished, and nothing of other days or glimpses', async () => {
  for (let chapter = 1; chapter <= 9; chapter += 1) await read(chapter, { day: chapter < 8 ? 0 : 1 });
  await read(10, { closing: 'yes', day: 1 });
  await read(1, { keys: ['geekbang:200'], title: 'Rust', visit: 'rust', day: 1, engaged: 600 });
  await read(1, { keys: ['geekbang:300'], title: 'Seen', visit: 'seen', day: 1, engaged: 3 });
  expect(await readOnDay(dayOf(START + DAY), 'UTC')).toEqual([
    { row: { key: 'geekbang:200', title: 'Rust' }, engaged: 600, chapters: ['About c1'], isFinished: false },
    {
      row: { key: COURSE, title: 'Linux' },
      engaged: 360,
      chapters: ['About c8', 'About c9', 'About c10'],
      isFinished: true,
    },
  ]);
  const [first, ...others] = await readOnDay(dayOf(START), 'UTC');
  expect([first?.chapters.length, first?.isFinished, others.length]).toEqual([7, false, 0]);
  await markCourse(COURSE, 'forgotten');
  expect(await readOnDay(dayOf(START), 'UTC')).toEqual([]);
});
