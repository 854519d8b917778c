import { expect, it } from 'vitest';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import { exportSettings } from './courses.fixture';
import { chaptersCsv, coursesCsv } from './csv';
import { datedName, fileName, fileNames } from './file-name';
import { courseWriter, libraryMarkdown, TEMPLATES } from './templates/course-text';
import { yamlText } from './templates/yaml-text';

const now = Date.UTC(2026, 4, 20, 8);
const how = exportSettings({ now });
const courseMarkdown = courseWriter(TEMPLATES.markdown, how);

const row: CourseRow = {
  key: 'site:a',
  keys: ['site:a'],
  site: 'site',
  title: '=HYPERLINK("x"), 学完',
  author: 'A. Person',
  url: 'https://example.com/a',
  state: 'finished',
  stateBy: 'reader',
  startedAt: Date.UTC(2026, 0, 2),
  lastReadAt: Date.UTC(2026, 4, 1),
  finishedAt: Date.UTC(2026, 4, 1),
  chapters: 2,
  counted: 2,
  done: 2,
  outlineComplete: true,
  caughtUp: false,
  newAfterFinish: 0,
  left: { chapters: 0, seconds: 0 },
  next: null,
  lastPlace: null,
  medianGapDays: null,
  engaged: 600,
  passes: [
    { number: 1, startedAt: Date.UTC(2026, 0, 2), finishedAt: Date.UTC(2026, 4, 1), done: 2, engaged: 600 },
  ],
  question: null,
  lastAction: null,
  takeaways: 1,
  notes: 1,
  hidden: false,
};

const chapter = (index: number, title: string, more: Partial<ChapterRow> = {}): ChapterRow => ({
  key: `site:a site:a/${index}`,
  courseKey: 'site:a',
  chapterKey: `site:a/${index}`,
  title,
  role: 'regular',
  counts: true,
  index,
  state: 'done',
  engaged: 300,
  slices: 'f'.repeat(16),
  media: 0,
  lastReadAt: 0,
  preview: false,
  ...more,
});

const note = (id: string, kind: Note['kind'], body: string, more: Partial<Note> = {}): Note => ({
  id,
  device: 'd',
  seq: 1,
  courseKey: 'site:a',
  kind,
  body,
  tags: [],
  version: 'r',
  vector: { d: 1 },
  editor: 'e',
  createdAt: 0,
  updatedAt: 0,
  deleted: false,
  ...more,
});

const chapters = [
  chapter(0, '01 | [click](javascript:alert)', { url: 'javascript:alert(1)', doneAt: Date.UTC(2026, 0, 3) }),
  chapter(1, '-1 is\nnot a formula', { section: '+tail', url: 'https://example.com/a/2' }),
];
const notes = [
  note('1', 'takeaway', 'Measure *first*.'),
  note('2', 'quote', 'Try it.', {
    quote: 'one\ntwo',
    url: 'https://example.com/a/2',
    chapterKey: 'site:a/1',
  }),
  note('3', 'note', 'gone', { deleted: true }),
];

it('writes courses as CSV with byte order mark, CRLF and defused formulas', () => {
  expect(coursesCsv([{ row, chapters, notes }], how)).toBe(
    '\ufefftitle,author,site,url,status,done,counted,chapters,minutes_read,started,last_read,finished,stopped_at,passes,key\r\n' +
      '"\'=HYPERLINK(""x""), 学完",A. Person,site,https://example.com/a,finished,2,2,2,10,2026-01-02T00:00:00.000+00:00,2026-05-01T00:00:00.000+00:00,2026-05-01T00:00:00.000+00:00,,1,site:a\r\n',
  );
});

it('defuses a formula that hides the rest of itself behind a line break', () => {
  const lines = chaptersCsv([{ row, chapters, notes }], how);
  expect(lines).toContain(`"'+tail",2,"'-1 is\nnot a formula",https://example.com/a/2`);
});

it('writes a course as Markdown in which no title from a page becomes a link or markup', () => {
  expect(courseMarkdown({ row, chapters, notes })).toBe(`---
id: "site:a"
title: "=HYPERLINK(\\"x\\"), 学完"
source: "https://example.com/a"
author:
  - "A. Person"
created: 2026-01-02
description: "Measure *first*."
tags:
  - "course"
platform: "site"
status: "finished"
pass: 1
progress: 100
started: 2026-01-02
finished: 2026-05-01
last_read: 2026-05-01
timezone: "UTC"
---

# [=HYPERLINK("x"), 学完](<https://example.com/a>)

## Takeaways

Measure *first*.

## Quotes

### -1 is not a formula

> one
> two

Try it.

<https://example.com/a/2>

## Outline

- [x] 01 \\| \\[click\\](javascript:alert)

### +tail

- [x] [-1 is not a formula](<https://example.com/a/2>)
`);
});

it('puts all courses into one Markdown file, those with words first', () => {
  const silent = { ...row, key: 'site:b', keys: ['site:b'], title: 'Silent' };
  const text = libraryMarkdown(
    [
      { row: silent, chapters: [], notes: [] },
      { row, chapters, notes },
    ],
    how,
  );
  expect(text.match(/^## .*/gm)).toEqual([
    '## [=HYPERLINK("x"), 学完](<https://example.com/a>)',
    '## [Silent](<https://example.com/a>)',
  ]);
  expect(text).toContain('### Takeaways\n\nMeasure *first*.');
});

it('quotes text for YAML on one line, and nothing that ends a line or is no character', () => {
  expect(yamlText('a "b" \\ c\nd\u2028e\ufeff\ufffe')).toBe('"a \\"b\\" \\\\ c d e"');
});

it.each([
  ['..hidden', 'hidden.md'],
  ['a/b: c?', 'a b c.md'],
  ['结束语 | 行百里者半九十', '结束语 行百里者半九十.md'],
  ['CON', '_CON.md'],
  ['com1.x', '_com1.x.md'],
  ['ends with dots. . ', 'ends with dots.md'],
  ['///', 'Untitled.md'],
  ['x'.repeat(400), `${'x'.repeat(237)}.md`],
  ['学'.repeat(200), `${'学'.repeat(79)}.md`],
  ['../../etc/passwd', 'etc passwd.md'],
  ['a\ud800b', 'a\ufffdb.md'],
])('makes of %j a file name', (title, name) => {
  expect(fileName(title, '.md')).toBe(name);
});

it('gives files of one name numbers, whatever the capitals', () => {
  expect(fileNames(['Rust', 'rust', 'RUST', 'Go', 'Rust 2'], '.md')).toEqual([
    'Rust.md',
    'rust 2.md',
    'RUST 3.md',
    'Go.md',
    'Rust 2 2.md',
  ]);
  const long = fileNames(['学'.repeat(200), '学'.repeat(200)], '.md');
  expect(new Set(long).size).toBe(2);
  for (const name of long) expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
});

it('puts the day first, so that files sort', () => {
  expect(datedName(now, 'UTC', 'backup', '.json.gz')).toBe('2026-05-20 epilogue backup.json.gz');
  expect(datedName(now, 'Pacific/Kiritimati', 'backup', '.json.gz')).toMatch(/^2026-05-20 /);
  expect(datedName(now, 'Pacific/Pago_Pago', 'backup', '.json.gz')).toMatch(/^2026-05-19 /);
});
