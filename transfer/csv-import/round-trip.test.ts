import fc from 'fast-check';
import { afterAll, afterEach, expect, it } from 'vitest';
import { loadWords } from '@/detection/closing/words.fixture';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { exportSettings, goldenCourses, NOW } from '../courses.fixture';
import { chaptersCsv, coursesCsv } from '../csv';
import { cellsOf } from './cells';
import { recognise } from './columns';
import { planTable } from './plan-table';
import { readTable } from './read-table';

const SEED = Number(process.env.EPILOGUE_SEED ?? Math.floor(Date.now() / 86_400_000));
afterAll(() => process.stdout.write(`round trip of tables: seed ${SEED}\n`));

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? 'UTC';
});

const PIECES = [
  '=SUM 入门',
  '@Component',
  '-webkit',
  '+1',
  "'",
  '"',
  ',',
  ';',
  '|',
  '\t',
  '学完',
  'a b',
  'é',
  '结课',
];
const words = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
const title = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => words(pieces.join('')))
  .filter((text) => text !== '');
const moment = fc.integer({ min: Date.UTC(1995, 0), max: NOW });

const [golden] = goldenCourses();
const course = fc
  .record({
    title,
    author: fc.option(title, { nil: undefined }),
    url: fc.constantFrom(undefined, 'https://example.test/a', 'https://example.test/b?c=d,e;f'),
    lastReadAt: moment,
    finishedAt: fc.option(moment, { nil: undefined }),
    state: fc.constantFrom('finished', 'on-hold', 'dropped', 'planned'),
  })
  .map((part) => ({ ...golden, row: { ...golden?.row, ...part } as CourseRow, chapters: [], notes: [] }));

const ZONES = ['Asia/Shanghai', 'America/Los_Angeles', 'Asia/Kathmandu'];

it.each(ZONES)('what goes out as courses comes in again the same, in %s', (here) => {
  process.env.TZ = here;
  const property = fc.property(fc.array(course, { maxLength: 5 }), (files) => {
    const table = readTable(
      new TextEncoder().encode(coursesCsv(files as never, exportSettings({ zone: here }))),
    );
    const mapping = recognise(table.headers);
    const read = table.lines.map((line) => cellsOf(line, mapping, { now: NOW }));
    expect(read).toEqual(
      files.map(({ row }) => ({
        course: {
          title: row.title,
          author: row.author ?? '',
          url: row.url === undefined ? null : new URL(row.url),
          key: row.key,
        },
        status: row.state,
        ...(row.finishedAt && { finished: row.finishedAt }),
        lastRead: row.lastReadAt,
        dropped: [],
        chapter: null,
      })),
    );
  });
  fc.assert(property, { seed: SEED, numRuns: 150 });
});

it('what goes out as chapters comes in again the same', () => {
  const chapter = fc
    .record({
      title,
      section: fc.option(title, { nil: undefined }),
      state: fc.constantFrom('done', 'skipped', 'new', 'begun'),
      doneAt: moment,
    })
    .map(({ state, doneAt, ...part }) => ({ ...part, state, ...(state === 'done' && { doneAt }) }));
  const property = fc.property(fc.array(chapter, { maxLength: 6 }), (parts) => {
    const chapters = parts.map(
      (part) =>
        ({ ...golden?.chapters[0], doneAt: undefined, ...part, url: undefined }) as never as ChapterRow,
    );
    const csv = chaptersCsv([{ ...(golden as NonNullable<typeof golden>), chapters }], exportSettings());
    const table = readTable(new TextEncoder().encode(csv));
    const read = table.lines.map((line) => cellsOf(line, recognise(table.headers), { now: NOW }));
    expect(read.map((line) => line.chapter)).toEqual(
      parts.map(({ title: name, section, state, doneAt }) => ({
        title: name,
        section: section ?? '',
        url: null,
        ...((state === 'done' || state === 'skipped') && { is: state }),
        ...(doneAt && { at: doneAt }),
      })),
    );
    expect(read.flatMap(({ dropped }) => dropped)).toEqual([]);
  });
  fc.assert(property, { seed: SEED, numRuns: 150 });
});

it.each(ZONES)('a day that a spreadsheet made of a time is the same day here, in %s', (here) => {
  process.env.TZ = here;
  const summer = Date.UTC(2024, 2, 10, 20);
  const csv = coursesCsv(
    [{ ...golden, row: { ...golden?.row, finishedAt: summer }, chapters: [], notes: [] } as never],
    exportSettings({ zone: here }),
  );
  const table = readTable(new TextEncoder().encode(csv));
  const [line] = table.lines;
  const mapping = recognise(table.headers);
  const at = new Date(summer);
  const excels = `${at.getFullYear()}/${at.getMonth() + 1}/${at.getDate()} ${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
  const cells = line?.cells.with(mapping.finished ?? -1, excels) ?? [];
  expect(cellsOf({ number: 2, cells }, mapping, { now: NOW }).finished).toBe(summer);
});

it('a table whose courses are here names each by its key', async () => {
  const files = goldenCourses();
  const table = readTable(new TextEncoder().encode(coursesCsv(files, exportSettings())));
  const plan = await planTable(table, recognise(table.headers), files, NOW, loadWords);
  expect(plan).toMatchObject({ invalid: [], dropped: [], doubled: [] });
  expect(plan.recognised.map(({ by }) => by)).toEqual(['key', 'key', 'key']);
});
