import Papa from 'papaparse';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, expect, it } from 'vitest';
import { foldLibrary } from '@/progress/fold/fold-library';
import { makeLibrary } from '@/tests/sample-library/library';
import { ankiText } from './anki';
import { EMPTY } from './backup/backup.fixture';
import { backupCourses } from './backup-courses';
import { calendarIcs } from './calendar';
import { exportSettings } from './courses.fixture';
import { chaptersCsv, coursesCsv, notesCsv } from './csv';
import { libraryJson } from './library-json';
import { notionCsv } from './notion';
import { readwiseCsv } from './readwise';
import { courseWriter, TEMPLATES } from './templates/course-text';

const SEED = process.env.EPILOGUE_SEED ?? String(Math.floor(Date.now() / 86_400_000));
afterAll(() => process.stdout.write(`nothing is lost: seed ${SEED}\n`));

const now = Date.UTC(2026, 10, 30);
const facts = makeLibrary(SEED, { courses: 12, chapters: 300, visits: 900, notes: 60 }, now);
const courses = backupCourses({
  ...EMPTY,
  visits: [...facts.visits],
  marks: [...facts.marks],
  outlines: [...facts.outlines],
  notes: [...facts.notes],
});
const how = exportSettings({ now, zone: 'Asia/Kathmandu' });
const notes = courses.flatMap((course) => course.notes.map((note) => ({ ...note, course })));

const bare = (text: string) => text.replace(/\s/g, '');
const rows = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;
const unguarded = (cell = '') => cell.replace(/^'(?='*[=+\-@\t\r])/, '');
function textOf(node: Tree.ParentNode | Tree.ChildNode): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

it('folds out of a backup what the library holds, with a library worth the name', () => {
  const { courses: all } = foldLibrary(facts);
  const shown = all.filter(({ row }) => row.shelf !== undefined);
  expect(courses.map(({ row }) => row)).toEqual(expect.arrayContaining(shown.map(({ row }) => row)));
  expect(courses.length).toBe(shown.length);
  expect(courses.length).toBeGreaterThan(6);
  expect(notes.length).toBeGreaterThan(20);
});

it('JSON holds every course, chapter and note', () => {
  const { timezone, courses: read } = JSON.parse(libraryJson(courses, how));
  expect(timezone).toBe('Asia/Kathmandu');
  expect(read.map((course: { id: string }) => course.id)).toEqual(courses.map(({ row }) => row.key));
  for (const [i, { row, chapters, notes: own }] of courses.entries()) {
    expect(Date.parse(read[i].started)).toBe(row.startedAt || Number.NaN);
    expect(read[i].chapters).toHaveLength(chapters.length);
    expect(
      read[i].notes.map((note: { text: string; quote: string | null; tags: string[] }) => [
        note.text,
        note.quote,
        note.tags,
      ]),
    ).toEqual(own.map(({ body, quote = null, tags }) => [body, quote, tags]));
  }
});

it('the tables hold a line for each, with every word', () => {
  expect(rows(coursesCsv(courses, how)).map(({ title }) => unguarded(title))).toEqual(
    courses.map(({ row }) => row.title),
  );
  expect(rows(chaptersCsv(courses, how)).map(({ title }) => unguarded(title))).toEqual(
    courses.flatMap(({ chapters }) => chapters.map(({ title }) => title)),
  );
  const told = rows(notesCsv(courses, how));
  expect(told.map(({ text, quote }) => [unguarded(text), unguarded(quote)])).toEqual(
    notes.map(({ body, quote = '' }) => [body, quote]),
  );
  expect(told.map(({ created = '' }) => Date.parse(created))).toEqual(
    notes.map(({ createdAt }) => createdAt),
  );
  const notion = rows(notionCsv(courses, how));
  expect(notion.map(({ Name, ID }) => [Name, ID])).toEqual(courses.map(({ row }) => [row.title, row.key]));
});

it('Readwise and Anki hold every note that they have room for, with its tags', () => {
  const highlights = rows(readwiseCsv(courses));
  const worded = notes.filter(({ body, quote }) => body.trim() || quote?.trim());
  expect(highlights.map(({ Highlight }) => Highlight)).toEqual(
    worded.map(({ body, quote }) => (quote?.trim() ? quote : body)),
  );
  const cards = ankiText(courses, how.words).split('\n').slice(7, -1).join('\n');
  const read = Papa.parse<string[]>(cards, { delimiter: '\t' }).data;
  const asked = worded.filter(({ kind }) => kind !== 'note');
  expect(read.map(([guid]) => guid)).toEqual(asked.map(({ id }) => id));
  for (const [i, [, , back = '', tags = '']] of read.entries()) {
    const shown = bare(textOf(parseFragment(back)));
    expect(shown).toContain(bare(asked[i]?.quote ?? ''));
    expect(shown).toContain(bare(asked[i]?.body ?? ''));
    expect(tags.split(' ')).toHaveLength(1 + (asked[i]?.tags.length ?? 0));
  }
});

it('the files of a course hold every note, quote, chapter and tag', () => {
  for (const name of Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[]) {
    const write = courseWriter(TEMPLATES[name], how);
    for (const course of courses) {
      const text = write(course);
      const shown =
        name === 'html' ? bare(textOf(parseFragment(text))) : bare(text.replace(/\\(?=[^\w\s])/g, ''));
      for (const { body } of course.notes)
        expect(shown, name).toContain(
          bare(name === 'html' ? body : body.replace(/\\(?=[^\w\s])/g, '')).slice(0, 40),
        );
      for (const { section } of course.chapters)
        if (section) expect(shown, name).toContain(bare(section).slice(0, 10));
      for (const { url } of course.chapters)
        if (url) expect(text.replaceAll('&amp;', '&'), name).toContain(url);
    }
  }
});

it('the calendar holds every finish', () => {
  const text = calendarIcs(courses, { ...how, registers: [], answers: new Map() });
  const finishes = courses.flatMap(({ row }) => row.passes.filter(({ finishedAt }) => finishedAt));
  expect(text.match(/^UID:finished-/gm) ?? []).toHaveLength(finishes.length);
});
