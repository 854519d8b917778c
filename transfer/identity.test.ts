import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { ankiText } from './anki';
import type { CourseHistory } from './course-file';
import { exportSettings, goldenCourses } from './courses.fixture';
import { notesCsv } from './csv';
import { libraryJson } from './library-json';
import { readwiseCsv } from './readwise';

const [course] = goldenCourses() as [CourseHistory];
const { words } = exportSettings();

/** A collection of Anki, by the rules of its importer for text: a known GUID updates its note, another one adds one. */
class Collection {
  readonly notes = new Map<string, { fields: string[]; tags: string; scheduledSince: number }>();
  private imports = 0;

  take(text: string): void {
    this.imports += 1;
    const lines = text.trimEnd().split('\n');
    const headers = new Map<string, string>();
    while (lines[0]?.startsWith('#')) {
      const [name = '', value = ''] = (lines.shift() ?? '').slice(1).split(/:(.*)/s);
      headers.set(name, value);
    }
    const columns = headers.get('columns')?.split('\t') ?? [];
    const [guidAt, tagsAt] = ['guid column', 'tags column'].map((name) => Number(headers.get(name)) - 1);
    for (const row of Papa.parse<string[]>(lines.join('\n'), { delimiter: '\t' }).data) {
      const guid = row[guidAt ?? -1] ?? '';
      const fields = row.filter((_, at) => at !== guidAt && at !== tagsAt && columns[at] !== undefined);
      const scheduledSince = this.notes.get(guid)?.scheduledSince ?? this.imports;
      this.notes.set(guid, { fields, tags: row[tagsAt ?? -1] ?? '', scheduledSince });
    }
  }
}

it('cards keep their schedule when a quote goes, another changes, and the language is another', () => {
  const collection = new Collection();
  const quotes = course.notes.filter(({ kind }) => kind === 'quote');
  expect(quotes[0]?.quote).toBe(quotes[1]?.quote);
  collection.take(ankiText([course], words));
  expect([...collection.notes.keys()]).toEqual(['n1', 'n3', 'n4']);

  const notes = course.notes
    .filter(({ id }) => id !== 'n3')
    .map((note) => (note.id === 'n4' ? { ...note, quote: 'Another passage', tags: ['new tag'] } : note));
  const row = { ...course.row, title: '另一个书名' };
  collection.take(ankiText([{ ...course, row, notes }], { cardTakeaway: '收获是什么？' }));
  expect([...collection.notes]).toEqual([
    ['n1', expect.objectContaining({ scheduledSince: 1 })],
    ['n3', expect.objectContaining({ scheduledSince: 1 })],
    [
      'n4',
      {
        fields: ['Another passage<br>另一个书名 · 第五讲：网络', 'Another passage'],
        tags: 'epilogue new_tag',
        scheduledSince: 1,
      },
    ],
  ]);
  expect(collection.notes.get('n1')?.fields[0]).toBe('另一个书名<br>收获是什么？');
});

it('fronts of quotes begin with their quotes, so that a list of cards tells them apart', () => {
  const fronts = ankiText([course], words).match(/^"n[34]"\t"([^<]*)/gm);
  expect(fronts).toEqual([
    expect.stringContaining('"First line #second'),
    expect.stringContaining('"First line #second'),
  ]);
});

it('a highlight of Readwise stays where it is when others come and go and the outline grows', () => {
  const rowsOf = (file: CourseHistory) =>
    Papa.parse<Record<string, string>>(readwiseCsv([file]), { header: true, skipEmptyLines: true }).data;
  const spread = course.notes.map((note, at) => ({ ...note, createdAt: note.createdAt + at * 60_000 }));
  const before = rowsOf({ ...course, notes: spread });
  const grown = course.chapters.map((chapter) => ({ ...chapter, index: chapter.index + 3 }));
  const after = rowsOf({ ...course, notes: spread.slice(1), chapters: grown });
  expect(after.map(({ Location }) => Location)).toEqual(before.slice(1).map(({ Location }) => Location));
  const places = before.map(({ Location }) => Number(Location));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
  for (const place of places) expect(Number.isInteger(place) && place > 0 && place < 2 ** 31).toBe(true);
});

it('tags go to Readwise as it reads them, and no note of the person becomes a command', () => {
  const [note] = course.notes.filter(({ kind }) => kind === 'quote');
  const noteOf = (body: string, tags: string[]) =>
    Papa.parse<Record<string, string>>(
      readwiseCsv([{ ...course, notes: [{ ...note, body, tags } as never] }]),
      {
        header: true,
      },
    ).data[0]?.Note;
  expect(noteOf('Try it.', ['性能', 'two words', 'c1', '!'])).toBe('.性能 .two-words .c1_\nTry it.');
  expect(noteOf('.h1 is a command', [])).toBe('\u2060.h1 is a command');
  expect(noteOf('', [])).toBe('');
});

it('a note in a recording leads back to its second in the tables, in Anki, in Readwise and in JSON', () => {
  const url = 'https://www.bilibili.com/video/BV1?p=2';
  const there = 'https://www.bilibili.com/video/BV1?p=2&t=3723';
  const chapters = course.chapters.map((chapter) => ({ ...chapter, url }));
  const notes = course.notes.flatMap(({ url: _url, ...note }) =>
    note.id === 'n3' ? [{ ...note, second: 3723.4 }] : [],
  );
  const files = [{ ...course, chapters, notes }];
  const texts = [
    notesCsv(files, exportSettings()),
    ankiText(files, words).replaceAll('&amp;', '&'),
    readwiseCsv(files),
    libraryJson(files, exportSettings()),
  ];
  for (const text of texts) {
    expect(text).toContain('1:02:03');
    expect(text).toContain(there);
  }
});
