import { answersIn } from '@/progress/status/kept-answers';
import { ankiText } from '@/transfer/anki';
import type { Backup } from '@/transfer/backup/format';
import { calendarIcs } from '@/transfer/calendar';
import type { CourseHistory } from '@/transfer/course-file';
import { chaptersCsv, coursesCsv, notesCsv } from '@/transfer/csv';
import type { ExportSettings } from '@/transfer/export-words';
import { fileNames } from '@/transfer/file-name';
import { libraryJson } from '@/transfer/library-json';
import { notionCsv } from '@/transfer/notion';
import { readwiseCsv } from '@/transfer/readwise';
import { courseWriter, libraryMarkdown, TEMPLATES } from '@/transfer/templates/course-text';
import { actorOf } from '@/transfer/xapi/statements';
import { xapiJson } from '@/transfer/xapi/xapi-json';

/** A backup, and the courses folded from it. */
export interface Library {
  backup: Backup;
  courses: readonly CourseHistory[];
  settings: ExportSettings;
}

export interface MadeFile {
  name: string;
  text: string;
}

interface Format {
  id: string;
  /** A file for each course. */
  isFolder?: true;
  takesTemplate?: true;
  make: (library: Library, template?: string) => Iterable<MadeFile> | AsyncIterable<MadeFile>;
}

/** Every format of the library's page, under its name there; `csv` is all three tables. */
export const FORMATS: readonly Format[] = [
  single('json', 'library.json', ({ courses, settings }) => libraryJson(courses, settings)),
  { id: 'csv', make: tables },
  single('courses', 'courses.csv', ({ courses, settings }) => coursesCsv(courses, settings)),
  single('chapters', 'chapters.csv', ({ courses, settings }) => chaptersCsv(courses, settings)),
  single('notes', 'notes.csv', ({ courses, settings }) => notesCsv(courses, settings)),
  { id: 'markdown', takesTemplate: true, make: inOneFile },
  perCourse('obsidian', 'markdown'),
  perCourse('logseq', 'logseq'),
  perCourse('org', 'org'),
  perCourse('html', 'html'),
  single('anki', 'anki.txt', ({ courses, settings }) => ankiText(courses, settings.words)),
  single('readwise', 'readwise.csv', ({ courses }) => readwiseCsv(courses)),
  single('notion', 'notion.csv', ({ courses, settings }) => notionCsv(courses, settings)),
  single('ics', 'calendar.ics', calendar),
  single('xapi', 'xapi.json', xapi),
];

function single(id: string, name: string, text: (library: Library) => string | Promise<string>): Format {
  return {
    id,
    async *make(library) {
      yield { name, text: await text(library) };
    },
  };
}

function perCourse(id: string, name: keyof typeof TEMPLATES): Format {
  const shipped = TEMPLATES[name];
  return {
    id,
    isFolder: true,
    takesTemplate: true,
    *make({ courses, settings }, text = shipped.text) {
      const write = courseWriter({ ...shipped, text }, settings);
      const names = fileNames(
        courses.map(({ row }) => row.title),
        shipped.extension,
      );
      for (const [i, course] of courses.entries()) yield { name: names[i] ?? '', text: write(course) };
    },
  };
}

function* inOneFile({ courses, settings }: Library, template?: string): Generator<MadeFile> {
  const text =
    template === undefined
      ? libraryMarkdown(courses, settings)
      : courses.map(courseWriter({ ...TEMPLATES.markdown, text: template }, settings)).join('\n');
  yield { name: 'library.md', text };
}

function* tables({ courses, settings }: Library): Generator<MadeFile> {
  yield { name: 'courses.csv', text: coursesCsv(courses, settings) };
  yield { name: 'chapters.csv', text: chaptersCsv(courses, settings) };
  yield { name: 'notes.csv', text: notesCsv(courses, settings) };
}

function calendar({ backup, courses, settings }: Library): string {
  const { registers } = backup;
  return calendarIcs(courses, { ...settings, registers, answers: answersIn(registers) });
}

async function xapi({ backup, courses, settings }: Library): Promise<string> {
  const [first] = [...backup.visits, ...backup.marks].sort((a, b) => a.seq - b.seq);
  let text = '';
  for await (const piece of xapiJson(courses, {
    actor: await actorOf(first?.device ?? ''),
    now: settings.now,
  }))
    text += piece;
  return text;
}
