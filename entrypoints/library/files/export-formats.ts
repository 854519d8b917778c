import { backupFile } from '@/storage/backup/backup-file';
import type { Settings } from '@/storage/preferences/settings';
import { courseHistories, firstDevice } from '@/storage/queries/export-courses';
import { ankiText, type CardWords } from '@/transfer/anki';
import type { CourseFile } from '@/transfer/course-file';
import { type Headings, libraryMarkdown } from '@/transfer/course-markdown';
import { chaptersCsv, coursesCsv, notesCsv } from '@/transfer/csv';
import { markdownZip } from '@/transfer/markdown-zip';
import { readwiseCsv } from '@/transfer/readwise';
import { actorOf } from '@/transfer/xapi/statements';
import { xapiJson } from '@/transfer/xapi/xapi-json';

/** The material for any file. */
export interface Making {
  courses: readonly CourseFile[];
  now: number;
  settings: Settings;
  words: Headings & CardWords;
  signal: AbortSignal;
  /** From 0 to 1. */
  progress: (share: number) => void;
}

export interface Format {
  id: 'backup' | 'courses' | 'chapters' | 'notes' | 'markdown' | 'obsidian' | 'anki' | 'readwise' | 'xapi';
  extension: string;
  type: string;
  make: (making: Making) => AsyncIterable<BlobPart> | Iterable<BlobPart>;
}

/** Every format in which the library can be exported. */
export const FORMATS: readonly Format[] = [
  { id: 'backup', extension: '.json.gz', type: 'application/gzip', make: backup },
  {
    id: 'courses',
    extension: '.csv',
    type: 'text/csv',
    make: ({ courses, now, settings }) => [coursesCsv(courses, now, settings)],
  },
  { id: 'chapters', extension: '.csv', type: 'text/csv', make: ({ courses }) => [chaptersCsv(courses)] },
  { id: 'notes', extension: '.csv', type: 'text/csv', make: ({ courses }) => [notesCsv(courses)] },
  {
    id: 'markdown',
    extension: '.md',
    type: 'text/markdown',
    make: ({ courses, now, words }) => [libraryMarkdown(courses, now, words)],
  },
  {
    id: 'obsidian',
    extension: '.zip',
    type: 'application/zip',
    make: ({ words, progress, ...making }) =>
      markdownZip(making.courses, {
        ...making,
        headings: words,
        progress: (done) => progress(done / making.courses.length),
      }),
  },
  {
    id: 'anki',
    extension: '.txt',
    type: 'text/plain',
    make: ({ courses, words }) => [ankiText(courses, words)],
  },
  { id: 'readwise', extension: '.csv', type: 'text/csv', make: ({ courses }) => [readwiseCsv(courses)] },
  { id: 'xapi', extension: '.json', type: 'application/json', make: xapi },
];

async function* backup({ now, signal, progress }: Making): AsyncGenerator<BlobPart> {
  yield (await backupFile(now, { signal, progress })).file;
}

async function* xapi({ courses, now, signal, progress }: Making): AsyncGenerator<BlobPart> {
  const actor = await actorOf(await firstDevice());
  const done = (count: number) => progress(count / courses.length);
  yield* xapiJson(courseHistories(courses), { actor, now, signal, progress: done });
}
