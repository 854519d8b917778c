import Papa from 'papaparse';
import { statusAt } from '@/progress/status/status';
import { type CourseFile, chapterOf } from './course-file';
import type { ExportSettings } from './export-words';
import { clock, timeIn } from './local-time';
import { noteAddress } from './templates/course-data';

/**
 * A cell that a spreadsheet would run, behind any number of our own guards, which the import takes away one of. The test
 * looks at the start only: a line break must not hide the rest from it.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

function table(header: readonly string[], rows: readonly (string | number)[][]): string {
  // The byte order mark is for Excel, which otherwise takes UTF-8 for another encoding.
  const body = Papa.unparse([[...header], ...rows], { newline: '\r\n', escapeFormulae: FORMULA });
  return `\ufeff${body}\r\n`;
}

/** One line for each course, RFC 4180. Times are ISO 8601 with the offset of the zone, reading time is in minutes. */
export function coursesCsv(
  files: readonly CourseFile[],
  { now, zone, settings }: Pick<ExportSettings, 'now' | 'zone' | 'settings'>,
): string {
  return table(
    [
      'title',
      'author',
      'site',
      'url',
      'status',
      'done',
      'counted',
      'chapters',
      'minutes_read',
      'started',
      'last_read',
      'finished',
      'stopped_at',
      'passes',
      'key',
    ],
    files.map(({ row }) => {
      const at = statusAt(row, now, settings);
      return [
        row.title,
        row.author ?? '',
        row.site,
        row.url ?? '',
        at.status,
        row.done,
        row.counted,
        row.chapters,
        Math.round(row.engaged / 60),
        timeIn(zone, row.startedAt),
        timeIn(zone, row.lastReadAt),
        timeIn(zone, row.finishedAt),
        at.status === 'finished' ? '' : (row.lastPlace?.title ?? ''),
        row.passes.length,
        row.key,
      ];
    }),
  );
}

/** One line for each chapter, with its course's title. */
export function chaptersCsv(files: readonly CourseFile[], { zone }: Pick<ExportSettings, 'zone'>): string {
  return table(
    ['course', 'section', 'number', 'title', 'url', 'role', 'state', 'seconds_read', 'done', 'course_key'],
    files.flatMap(({ row, chapters }) =>
      chapters.map((chapter) => [
        row.title,
        chapter.section ?? '',
        chapter.index < 0 ? '' : chapter.index + 1,
        chapter.title,
        chapter.url ?? '',
        chapter.role,
        chapter.state,
        Math.round(chapter.engaged),
        timeIn(zone, chapter.doneAt),
        chapter.courseKey,
      ]),
    ),
  );
}

/** One line for each takeaway, note or quote. */
export function notesCsv(files: readonly CourseFile[], { zone }: Pick<ExportSettings, 'zone'>): string {
  return table(
    ['course', 'chapter', 'kind', 'text', 'quote', 'tags', 'url', 'time', 'created', 'updated', 'course_key'],
    files.flatMap((file) =>
      file.notes.map((note) => [
        file.row.title,
        chapterOf(file, note)?.title ?? '',
        note.kind,
        note.body,
        note.quote ?? '',
        note.tags.join(', '),
        noteAddress(file, note),
        note.second === undefined ? '' : clock(note.second),
        timeIn(zone, note.createdAt),
        timeIn(zone, note.updatedAt),
        file.row.key,
      ]),
    ),
  );
}
