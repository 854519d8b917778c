import { beforeEach, expect, it, vi } from 'vitest';
import { answered } from '@/progress/status/review';
import { joinCourses, markCourse, undo } from '../marks/marks';
import { deleteNote, saveTakeaway } from '../notes/save-note';
import { COURSE, chaptersTo, DAY, emptyLibrary, read, START } from '../recording/report.fixture';
import { reviews } from './reviews';

const OTHER = 'geekbang:200';

beforeEach(async () => {
  await emptyLibrary();
  vi.spyOn(Date, 'now').mockReturnValue(START);
});

/** A course that was finished now, with a takeaway. */
async function finish(key = COURSE, body = 'Measure first.') {
  await read(1, { keys: [key], title: key, visit: `visit of ${key}`, outline: chaptersTo(3) });
  const action = await markCourse(key, 'finished');
  const { note } = await saveTakeaway(key, 1, body, null);
  return { action, note };
}

const listed = async (answers = new Map()) =>
  (await reviews(answers, Date.now())).map(({ course, next, last }) => [
    course.key,
    (next - START) / DAY,
    last?.recall,
  ]);

it('asks for the takeaways of finished courses, the soonest first', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(START + DAY);
  await finish(OTHER);
  vi.spyOn(Date, 'now').mockReturnValue(START);
  const { note } = await finish();
  expect(await listed()).toEqual([
    [COURSE, 7, undefined],
    [OTHER, 8, undefined],
  ]);
  const last = answered('partly', START + 7 * DAY, null);
  expect(await listed(new Map([[note.id, last]]))).toEqual([
    [OTHER, 8, undefined],
    [COURSE, 30, 'partly'],
  ]);
  const done = { ...last, passed: 3 };
  expect(await listed(new Map([[note.id, done]]))).toEqual([[OTHER, 8, undefined]]);
});

it('asks for none of a course that is not finished (any more)', async () => {
  const { action } = await finish();
  await undo(action);
  expect(await listed()).toEqual([]);
});

it('asks for none that was deleted, forgotten or put away', async () => {
  const { note } = await finish();
  await deleteNote(note.id, note.version);
  expect(await listed()).toEqual([]);
  await finish(OTHER);
  const away = await markCourse(OTHER, 'not-a-course');
  expect(await listed()).toEqual([]);
  await undo(away);
  await markCourse(OTHER, 'forgotten');
  expect(await listed()).toEqual([]);
});

it('asks once for two courses that are one', async () => {
  await finish();
  await finish(OTHER, 'The same, elsewhere.');
  await joinCourses(COURSE, OTHER);
  expect(await listed()).toEqual([[COURSE, 7, undefined]]);
});

it('asks again although a clock that was 50 years ahead dated the finish, the takeaway or the answer', async () => {
  const ahead = START + 50 * 365 * DAY;
  vi.spyOn(Date, 'now').mockReturnValue(ahead);
  const { note } = await finish();
  const last = answered('gone', ahead, null);
  vi.spyOn(Date, 'now').mockReturnValue(START);
  expect(await listed()).toEqual([[COURSE, 0, undefined]]);
  expect(await listed(new Map([[note.id, last]]))).toEqual([[COURSE, 0, 'gone']]);
});
