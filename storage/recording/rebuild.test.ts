import { beforeEach, expect, it } from 'vitest';
import { foldLibrary } from '@/progress/fold/fold-library';
import { canonicalJson } from '@/progress/model/canonical-json';
import { makeLibrary } from '@/tests/sample-library/library';
import { chapterPacks } from '../database/chapter-packs';
import { withLibrary } from '../database/connection';
import { writesSoFar } from '../database/transaction';
import { putVisits, wholeLibrary } from '../queries/whole-library.fixture';
import { rebuild } from './rebuild';
import { chaptersTo, emptyLibrary, read } from './report.fixture';

const NOW = Date.UTC(2026, 10, 20, 12);

beforeEach(emptyLibrary);

it('folds a library anew while visits are recorded in it', async () => {
  const facts = makeLibrary('rebuild', { courses: 30, chapters: 400, visits: 900, notes: 40 }, NOW);
  await withLibrary(async (db) => {
    await putVisits(db, facts.visits);
    await db.marks.bulkAdd([...facts.marks]);
    await db.outlines.bulkAdd([...facts.outlines]);
    await db.notes.bulkAdd([...facts.notes]);
  });
  const some = facts.outlines.filter((_outline, i) => i % 3 === 0);
  const busy = some.map(({ courseKey, chapters }) =>
    read(chapters[0]?.key ?? '', { keys: [courseKey], outline: chapters, visit: `late ${courseKey}` }),
  );
  const unheard = read(1, { keys: ['book:new.example/one'], outline: chaptersTo(5) });
  await Promise.all([rebuild(), ...busy, unheard]);

  const stored = await wholeLibrary();
  expect(stored.visits).toHaveLength(900 + busy.length + 1);
  const { courses } = foldLibrary(stored);
  const text = (rows: { key: string }[]) => rows.map(canonicalJson).sort();
  expect(text(stored.courses)).toEqual(text(courses.map(({ row }) => row)));
  expect(text(stored.chapters)).toEqual(text(courses.flatMap(({ chapters }) => chapters)));
});

it('mends what is wrong, and writes nothing where nothing is', async () => {
  await read(1, { outline: chaptersTo(5) });
  await read(2, { keys: ['book:new.example/one'], outline: chaptersTo(5) });
  const right = await wholeLibrary();
  const texts = await withLibrary((db) => db.texts.toArray());
  await withLibrary(async (db) => {
    await db.courses.update('book:new.example/one', { engaged: 9999, title: 'Another' });
    const [first] = right.chapters;
    await db.chapters.bulkPut(
      chapterPacks(right.chapters.map((chapter) => ({ ...chapter, state: 'skipped' as const }))),
    );
    if (first) await db.chapters.bulkPut(chapterPacks([{ ...first, courseKey: 'gone' }]));
  });
  await rebuild();
  expect(await wholeLibrary()).toEqual(right);

  const writes = await withLibrary(writesSoFar);
  await rebuild();
  expect(await withLibrary(writesSoFar)).toBe(writes);
  expect(await withLibrary((db) => db.texts.toArray())).toEqual(texts);
});
