import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markCourse, undo } from '../marks/marks';
import { saveNote } from '../notes/save-note';
import { course } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { rebuild } from './rebuild';
import { recordReport } from './record-report';
import { COURSE, DAY, emptyLibrary, read, reportOf, START } from './report.fixture';

beforeEach(emptyLibrary);
afterEach(() => {
  vi.useRealTimers();
});

/** Sets the machine's clock, and nothing else: timers run on. */
function setClock(days: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: START + days * DAY });
}

it('lets no visit end before it began, though the clock was set back in the middle', async () => {
  const input = reportOf(1);
  const back = { ...input.visit, endedAt: input.visit.startedAt - 365 * DAY };
  await recordReport({ ...input, visit: back, now: back.endedAt });
  await recordReport({ ...input, visit: { ...back, engaged: 200 }, now: back.endedAt });
  const [visit] = (await wholeLibrary()).visits;
  expect(visit).toMatchObject({ startedAt: back.startedAt, endedAt: back.startedAt, engaged: 200 });
});

it('keeps the order of what was done, whatever the clock said', async () => {
  await read(1);
  for (const [kind, day] of [
    ['on-hold', 400],
    ['dropped', -400],
    ['planned', 0],
  ] as const) {
    setClock(day);
    await markCourse(COURSE, kind);
    expect((await course(COURSE))?.state).toBe(kind);
  }
  setClock(-800);
  await undo((await course(COURSE))?.lastAction?.id ?? '');
  expect((await course(COURSE))?.state).toBe('dropped');
  const { courses, chapters, marks } = await wholeLibrary();
  expect(marks.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
    [...new Set(marks.map(({ seq }) => seq))].sort((a, b) => a - b),
  );
  await rebuild();
  expect(await wholeLibrary()).toMatchObject({ courses, chapters });
});

it('takes a note edited before it was written for the newer one', async () => {
  await read(1);
  setClock(400);
  const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'first' }, null);
  setClock(-400);
  const edited = { id: note.id, courseKey: COURSE, kind: 'note' as const, body: 'second' };
  await saveNote(edited, note.version);
  expect((await wholeLibrary()).notes).toMatchObject([{ body: 'second', updatedAt: START + 400 * DAY }]);
});
