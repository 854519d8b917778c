import Papa from 'papaparse';
import type { ChapterRow, CourseRow } from '@/progress/rows';
import { statusAt } from '@/progress/status';

/** A cell that a spreadsheet would run. Tested at the start only: a line break must not hide the rest from it. */
const FORMULA = /^[=+\-@\t\r]/;

const iso = (at: number | undefined) => (at ? new Date(at).toISOString() : '');

function table(header: readonly string[], rows: readonly (string | number)[][]): string {
  // The byte order mark is for Excel, which takes UTF-8 for something else without it.
  const body = Papa.unparse([[...header], ...rows], { newline: '\r\n', escapeFormulae: FORMULA });
  return `\ufeff${body}\r\n`;
}

/** One line a course, RFC 4180. `now`: milliseconds since 1970; times are ISO 8601, reading in minutes. */
export function coursesCsv(
  courses: readonly CourseRow[],
  now: number,
  settings: { dropAfterDays: number },
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
    courses.map((row) => {
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
        iso(row.startedAt),
        iso(row.lastReadAt),
        iso(row.finishedAt),
        at.status === 'finished' ? '' : (row.lastPlace?.title ?? ''),
        row.passes.length,
        row.key,
      ];
    }),
  );
}

/** One line a chapter, with its course's title. */
export function chaptersCsv(library: {
  courses: readonly CourseRow[];
  chapters: readonly ChapterRow[];
}): string {
  const titles = new Map(library.courses.map((row) => [row.key, row.title]));
  return table(
    ['course', 'section', 'number', 'title', 'url', 'role', 'state', 'seconds_read', 'done', 'course_key'],
    library.chapters.map((chapter) => [
      titles.get(chapter.courseKey) ?? '',
      chapter.section ?? '',
      chapter.index < 0 ? '' : chapter.index + 1,
      chapter.title,
      chapter.url ?? '',
      chapter.role,
      chapter.state,
      Math.round(chapter.engaged),
      iso(chapter.doneAt),
      chapter.courseKey,
    ]),
  );
}
