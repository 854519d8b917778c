import { randomFrom } from '@/storage/import/import-mutations.fixture';
import { belongsTo, joinCourses, markChapters, markCourse, retitle, undo } from '@/storage/marks/marks';
import { keepAnswer } from '@/storage/marks/review-answers';
import { snooze } from '@/storage/marks/snoozed-courses';
import { deleteNote, saveNote } from '@/storage/notes/save-note';
import { changeSettings } from '@/storage/preferences/settings';
import { removeTaughtRule, saveTaughtRule } from '@/storage/preferences/taught-rules';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { setRegisters } from '@/storage/recording/registers';
import { chaptersTo, keyOf, read } from '@/storage/recording/report.fixture';

const KEYS = ['book:a.test', 'book:b.test/x', 'geekbang:101', 'book:c.test'];

const PATHS = ['/a', '/b'];
const OUTLINES = ['nav a', 'ol a'];

/** Something that a person does, chosen by a number. For tests. */
export async function ownAct(n: number): Promise<void> {
  const random = randomFrom(n);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const acts: readonly (() => Promise<unknown>)[] = [
    () => read(1 + Math.floor(random() * 6), { keys: [pick(KEYS)], visit: `visit ${n}` }),
    () =>
      read(1 + Math.floor(random() * 3), {
        keys: [pick(KEYS)],
        visit: `visit ${n}`,
        outline: chaptersTo(2 + Math.floor(random() * 6)),
        title: `Title ${n % 5}`,
      }),
    () => read(2, { keys: KEYS.slice(0, 2), visit: `visit ${n}` }),
    () => markCourse(pick(KEYS), pick(['planned', 'finished', 'forgotten', 'restored', 'pass', 'dropped'])),
    () => markCourse(pick(KEYS), 'forgotten'),
    () => markChapters(pick(KEYS), [keyOf(1), keyOf(3)], pick(['done', 'not-done', 'skipped'])),
    () => retitle(pick(KEYS), `Title ${n}`),
    () => joinCourses(pick(KEYS), pick(KEYS)),
    () => belongsTo(pick(KEYS), [keyOf(2)], pick(KEYS)),
    async () => {
      const mark = pick((await wholeLibrary()).marks);
      if (mark) await undo(mark.action);
    },
    () => saveNote({ courseKey: pick(KEYS), kind: 'note', body: `Note ${n}` }, null),
    () => saveNote({ id: 'shared', courseKey: 'book:a.test', kind: 'note', body: `Shared ${n}` }, null),
    async () => {
      const note = pick((await wholeLibrary()).notes);
      if (note) await saveNote({ ...note, body: `Edited ${n}` }, note.version);
    },
    async () => {
      const note = pick((await wholeLibrary()).notes);
      if (note) await deleteNote(note.id, note.version);
    },
    () => setRegisters([{ name: 'plan', value: { day: n }, courseKey: pick(KEYS) }]),
    () => setRegisters([{ name: 'order', value: [n] }]),
    () => changeSettings({ readingSpeed: pick([300, 500, 700]), dropAfterDays: pick([30, 60]) }),
    () => saveTaughtRule({ host: 'course.test', path: pick(PATHS), outline: pick(OUTLINES), whole: true }),
    () => removeTaughtRule({ host: 'course.test', path: pick(PATHS) }),
    () => snooze(pick(KEYS), n),
    async () => {
      const note = pick((await wholeLibrary()).notes);
      const answer = { recall: pick(['partly', 'gone'] as const), at: n, passed: 1 };
      if (note) await keepAnswer(note, pick([answer, null]));
    },
  ];
  await pick(acts)();
}
