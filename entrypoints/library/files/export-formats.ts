import { answersIn } from '@/progress/status/kept-answers';
import { backupFile } from '@/storage/backup/backup-file';
import { allRegisters, courseHistories, firstDevice } from '@/storage/queries/export-courses';
import type { CourseFile } from '@/transfer/course-file';
import type { ExportSettings } from '@/transfer/export-words';

/** The material for any file. */
export interface Making extends ExportSettings {
  courses: readonly CourseFile[];
  /** The person's own template for files of Markdown; `null`: ours. */
  template: string | null;
  signal: AbortSignal;
  /** From 0 to 1. */
  progress: (share: number) => void;
}

export interface Format {
  id:
    | 'backup'
    | 'json'
    | 'courses'
    | 'chapters'
    | 'notes'
    | 'notion'
    | 'markdown'
    | 'obsidian'
    | 'logseq'
    | 'org'
    | 'html'
    | 'anki'
    | 'readwise'
    | 'ics'
    | 'xapi';
  extension: string;
  type: string;
  make: (making: Making) => AsyncIterable<BlobPart>;
}

/** Every format in which the library can be exported. What makes a file is fetched when it is asked for. */
export const FORMATS: readonly Format[] = [
  { id: 'backup', extension: '.json.gz', type: 'application/gzip', make: backup },
  perCourse('obsidian', 'markdown'),
  perCourse('logseq', 'logseq'),
  perCourse('org', 'org'),
  perCourse('html', 'html'),
  single('markdown', '.md', 'text/markdown', async (making) => {
    const { libraryMarkdown } = await import('@/transfer/templates/course-text');
    return libraryMarkdown(making.courses, making);
  }),
  single('courses', '.csv', 'text/csv', async (making) => {
    const { coursesCsv } = await import('@/transfer/csv');
    return coursesCsv(making.courses, making);
  }),
  single('chapters', '.csv', 'text/csv', async (making) => {
    const { chaptersCsv } = await import('@/transfer/csv');
    return chaptersCsv(making.courses, making);
  }),
  single('notes', '.csv', 'text/csv', async (making) => {
    const { notesCsv } = await import('@/transfer/csv');
    return notesCsv(making.courses, making);
  }),
  single('notion', '.csv', 'text/csv', async (making) => {
    const { notionCsv } = await import('@/transfer/notion');
    return notionCsv(making.courses, making);
  }),
  single('anki', '.txt', 'text/plain', async ({ courses, words }) => {
    const { ankiText } = await import('@/transfer/anki');
    return ankiText(courses, words);
  }),
  single('readwise', '.csv', 'text/csv', async ({ courses }) => {
    const { readwiseCsv } = await import('@/transfer/readwise');
    return readwiseCsv(courses);
  }),
  single('ics', '.ics', 'text/calendar', async (making) => {
    const { calendarIcs } = await import('@/transfer/calendar');
    const registers = await allRegisters();
    return calendarIcs(making.courses, { ...making, registers, answers: answersIn(registers) });
  }),
  single('json', '.json', 'application/json', async (making) => {
    const { libraryJson } = await import('@/transfer/library-json');
    return libraryJson(making.courses, making);
  }),
  { id: 'xapi', extension: '.json', type: 'application/json', make: xapi },
];

function single(
  id: Format['id'],
  extension: string,
  type: string,
  text: (making: Making) => Promise<string>,
): Format {
  return {
    id,
    extension,
    type,
    async *make(making) {
      yield await text(making);
    },
  };
}

/** A zip with a file for each course. */
function perCourse(id: Format['id'], name: 'markdown' | 'logseq' | 'org' | 'html'): Format {
  return {
    id,
    extension: '.zip',
    type: 'application/zip',
    async *make({ courses, template, signal, progress, ...settings }) {
      const [{ courseWriter, TEMPLATES }, { courseZip }] = await Promise.all([
        import('@/transfer/templates/course-text'),
        import('@/transfer/course-zip'),
      ]);
      const shipped = TEMPLATES[name];
      const text = name === 'markdown' && template !== null ? template : shipped.text;
      yield* courseZip(courses, {
        write: courseWriter({ ...shipped, text }, settings),
        extension: shipped.extension,
        signal,
        progress: (done) => progress(done / courses.length),
      });
    },
  };
}

async function* backup({ now, signal, progress }: Making): AsyncGenerator<BlobPart> {
  yield (await backupFile(now, { signal, progress })).file;
}

async function* xapi({ courses, now, signal, progress }: Making): AsyncGenerator<BlobPart> {
  const [{ actorOf }, { xapiJson }] = await Promise.all([
    import('@/transfer/xapi/statements'),
    import('@/transfer/xapi/xapi-json'),
  ]);
  const actor = await actorOf(await firstDevice());
  const done = (count: number) => progress(count / courses.length);
  yield* xapiJson(courseHistories(courses), { actor, now, signal, progress: done });
}
