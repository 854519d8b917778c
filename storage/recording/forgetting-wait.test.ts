import { beforeEach, expect, it } from 'vitest';
import { markCourse, undo } from '../marks/marks';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { purgeForgotten } from './purge';
import { COURSE, DAY, emptyLibrary, purgeAfter, read } from './report.fixture';

beforeEach(emptyLibrary);

const visits = async () => (await wholeLibrary()).visits.length;

it('deletes nothing on the word of a single look at a clock that is years ahead', async () => {
  await read(1);
  await markCourse(COURSE, 'forgotten');
  await purgeForgotten(Date.now());
  await purgeForgotten(Date.now() + 50 * 365 * DAY);
  expect(await visits()).toBe(1);
});

it('counts on after a clock that was ahead has been set right', async () => {
  await read(1);
  await markCourse(COURSE, 'forgotten');
  await purgeForgotten(Date.now() + 50 * 365 * DAY);
  await purgeAfter(29);
  expect(await visits()).toBe(1);
  await purgeForgotten(Date.now() + 31 * DAY);
  expect(await visits()).toBe(0);
});

it('begins anew for a course that is forgotten again', async () => {
  await read(1);
  const action = await markCourse(COURSE, 'forgotten');
  await purgeAfter(29);
  await undo(action);
  await markCourse(COURSE, 'forgotten');
  await purgeForgotten(Date.now() + 31 * DAY);
  expect(await visits()).toBe(1);
});
