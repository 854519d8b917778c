import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Facts, foldLibrary } from '@/progress/fold/fold-library';
import { Story } from '@/progress/fold/story.fixture';
import { canonicalJson } from '@/progress/model/canonical-json';
import { facts, split } from '@/progress/model/facts.fixture';
import { markCourse } from '../marks/marks';
import { notesOf, saveNote } from '../notes/save-note';
import { course, courses } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { rebuild } from '../recording/rebuild';
import { COURSE, chaptersTo, emptyLibrary, purgeAfter, read } from '../recording/report.fixture';
import { type MergeOutcome, mergeBackup } from './merge-backup';

beforeEach(emptyLibrary);

const runs = process.env.EPILOGUE_FULL === '1' ? 200 : 20;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds: the stand-in for IndexedDB is slow, and the full run long. */
const TIMEOUT = 300_000;

const sorted = (rows: readonly unknown[]) => rows.map(canonicalJson).sort();

function counts({ visits, marks, outlines, notes, dropped }: MergeOutcome) {
  const all = [visits, marks, outlines, notes];
  const sum = (part: 'added' | 'changed') => all.reduce((total, tally) => total + tally[part], 0);
  return { added: sum('added'), changed: sum('changed'), dropped };
}

async function stored() {
  const { courses, chapters } = await wholeLibrary();
  return { courses: sorted(courses), chapters: sorted(chapters) };
}

function folded(given: Facts) {
  const { courses } = foldLibrary(given);
  return {
    courses: sorted(courses.map(({ row }) => row)),
    chapters: sorted(courses.flatMap(({ chapters }) => chapters)),
  };
}

describe(`absorb, seed ${seed}, ${runs} runs`, () => {
  it(
    'leaves the rows that the facts fold to, course by course as all at once',
    async () => {
      const property = fc.asyncProperty(
        facts.chain((given) => fc.tuple(fc.constant(given), split(given))),
        async ([given, [here, there]]) => {
          await emptyLibrary();
          await mergeBackup(here);
          await mergeBackup(there);
          const rows = await stored();
          expect(rows).toEqual(folded(given));
          await rebuild();
          expect(await stored()).toEqual(rows);
        },
      );
      await fc.assert(property, { seed, numRuns: runs });
    },
    TIMEOUT,
  );

  it('knows a course again whose pages had all been moved elsewhere', async () => {
    const story = new Story('book:x.test/a');
    story.outline(chaptersTo(3));
    story.visit(1);
    story.mark('belongs-to', { chapterKey: 'c1', value: 'book:x.test/b' });
    await mergeBackup({ ...story, notes: [] });
    expect(await course('book:x.test/a')).toBeNull();
    const later = new Story('book:x.test/a');
    const visit = { ...later.visit(2), id: 'later', seq: 9 };
    await mergeBackup({ visits: [visit], marks: [], outlines: [], notes: [] });
    expect(await course('book:x.test/a')).toMatchObject({ chapters: 2 });
  });

  it('changes nothing the second time', async () => {
    await read(1);
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    const backup = await wholeLibrary();
    expect(counts(await mergeBackup(backup))).toEqual({ added: 0, changed: 0, dropped: 0 });
    expect(await wholeLibrary()).toEqual(backup);
  });

  it('brings a library to an empty store, and new facts come after it', async () => {
    await read(1);
    await read(2);
    const backup = await wholeLibrary();
    await emptyLibrary();
    expect(counts(await mergeBackup(backup)).added).toBe(
      backup.visits.length + backup.marks.length + backup.outlines.length,
    );
    expect((await wholeLibrary()).courses).toEqual(backup.courses);
    await read(3);
    const seqs = (await wholeLibrary()).visits.map((visit) => visit.seq);
    expect(Math.max(...seqs)).toBeGreaterThan(Math.max(...backup.marks.map((mark) => mark.seq)));
  });
});

describe('what an import takes from sight', () => {
  it('is counted and named beforehand, courses and notes, however few they are', async () => {
    for (let n = 0; n < 10; n += 1)
      await read(1, { keys: [`geekbang:${n}`], visit: `v${n}`, title: `T${n}` });
    for (const n of [1, 2]) await saveNote({ courseKey: `geekbang:${n}`, kind: 'note', body: `n${n}` }, null);
    const { notes } = await wholeLibrary();
    const before = await wholeLibrary();
    const foreign = new Story('geekbang:1');
    foreign.mark('not-a-course', { seq: 1000, device: 'foreign' });
    const theirs = (body: string, deleted: boolean) =>
      notes
        .filter(({ courseKey }) => courseKey === 'geekbang:2')
        .map((note) => ({
          ...note,
          body,
          deleted,
          device: 'foreign',
          seq: 1001,
          vector: { ...note.vector, foreign: 1001 },
        }));
    for (const [body, deleted] of [
      ['', true],
      ['replaced', false],
    ] as const) {
      const given = { ...foreign, notes: theirs(body, deleted) };
      const outcome = await mergeBackup(given, { rehearse: true });
      expect(outcome.asksTwice).toBe(true);
      const hidden = outcome.courses.filter(({ how }) => how === 'hidden');
      expect(hidden.map(({ title }) => title)).toEqual(['T1']);
      expect(outcome.lostNotes.sort()).toEqual(['n1', 'n2']);
    }
    expect(await wholeLibrary()).toEqual(before);
  });
});

describe('forgetting for good', () => {
  it('leaves a hash and a seq after thirty days, and not earlier', async () => {
    await read(1, { keys: ['geekbang:200'], visit: 'other' });
    await read(1);
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    const backup = await wholeLibrary();
    await markCourse(COURSE, 'forgotten');
    await purgeAfter(29);
    expect((await course(COURSE))?.forgottenAt).toBeDefined();
    await purgeAfter();
    const left = await wholeLibrary();
    expect(canonicalJson(left)).not.toContain(COURSE);
    expect(left.courses.map((row) => row.key)).toEqual(['geekbang:200']);

    expect(counts(await mergeBackup(backup))).toEqual({ added: 0, changed: 0, dropped: 3 });
    expect(await course(COURSE)).toBeNull();
  });

  it('lets reading begin anew afterwards', async () => {
    await read(1);
    await markCourse(COURSE, 'forgotten');
    await purgeAfter();
    const backup = await wholeLibrary();
    await read(2);
    expect((await courses())[0]).toMatchObject({ key: COURSE, done: 1, chapters: 10 });
    expect((await mergeBackup({ ...backup, visits: (await wholeLibrary()).visits })).dropped).toBe(0);
  });

  it('keeps what was read since', async () => {
    await read(1);
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'old' }, null);
    await markCourse(COURSE, 'forgotten');
    await read(2, { outline: chaptersTo(12), day: 1 });
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'new' }, null);
    await purgeAfter();
    const { visits, notes } = await wholeLibrary();
    expect([visits.length, notes]).toEqual([1, [note]]);
    expect(await notesOf(COURSE)).toEqual([note]);
    expect(await course(COURSE)).toMatchObject({ done: 1, chapters: 12 });
  });
});
