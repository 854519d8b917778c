import Papa from 'papaparse';
import type { Note } from '@/progress/notes/note';
import { statusAt } from '@/progress/status/status';
import type { CourseFile } from './course-file';
import type { ExportSettings } from './export-words';
import { clock, dayIn } from './local-time';

const HEADER = [
  'Name',
  'Status',
  'Author',
  'Site',
  'URL',
  'Progress',
  'Started',
  'Finished',
  'Last read',
  'Tags',
  'Takeaways',
  'Notes',
  'ID',
];

/**
 * One line for each course, as Notion imports it into a database: the first column names the page, days are dates, and
 * commas separate tags. It guards against no formulas, because Notion runs none and would show the guard.
 */
export function notionCsv(
  files: readonly CourseFile[],
  { now, zone, settings, words }: Omit<ExportSettings, 'language'>,
): string {
  const rows = files.map(({ row, notes }) => {
    const { status } = statusAt(row, now, settings);
    const kept = notes.filter((note) => !note.deleted);
    const takeaways = kept.filter(({ kind, body }) => kind === 'takeaway' && body.trim() !== '');
    const tags = [...new Set(kept.flatMap((note) => note.tags))].map((tag) =>
      tag.replace(/[\s,]+/g, ' ').trim(),
    );
    return [
      row.title,
      status === 'seen' ? '' : words[status],
      row.author ?? '',
      row.site,
      row.url ?? '',
      `${row.counted === 0 ? 0 : Math.round((100 * row.done) / row.counted)}%`,
      dayIn(zone, row.startedAt),
      dayIn(zone, row.finishedAt),
      dayIn(zone, row.lastReadAt),
      tags.filter((tag) => tag !== '').join(', '),
      takeaways.map(({ body }) => body).join('\n\n'),
      kept.flatMap(noteText).join('\n\n'),
      row.key,
    ];
  });
  return `\ufeff${Papa.unparse([HEADER, ...rows], { newline: '\r\n' })}\r\n`;
}

/** A note with its time in the recording, a quote with what was written on it; nothing for a takeaway. */
function noteText({ kind, quote = '', body, second }: Note): string[] {
  if (kind === 'takeaway') return [];
  const words = [quote, body].filter((part) => part.trim() !== '').join('\n');
  if (words === '') return [];
  return [second === undefined ? words : `${clock(second)} ${words}`];
}
