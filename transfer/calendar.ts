import type { Register } from '@/progress/model/register';
import { courseDetails } from '@/progress/plan/course-details';
import { type Answer, nextReview, toReview } from '@/progress/status/review';
import type { CourseFile } from './course-file';
import type { ExportWords } from './export-words';
import { dayIn } from './local-time';
import { isWebAddress } from './templates/escape-markdown';

export interface CalendarOptions {
  zone: string;
  words: Pick<ExportWords, 'finished' | 'review' | 'planned'>;
  registers: readonly Register[];
  /** The last answer about a takeaway, by the id of its note. */
  answers: ReadonlyMap<string, Answer>;
}

interface Entry {
  /** What the entry is to its course, unchanging, so that a calendar knows it again. */
  id: string;
  /** Such as `2026-03-05`. */
  day: string;
  title: string;
  /** Milliseconds since 1970 of what the entry comes from. */
  since: number;
  url: string | undefined;
}

/**
 * A calendar with the days on which courses were finished, on which takeaways are asked for, and which are planned, as
 * iCalendar (RFC 5545). Two calendars of an unchanged library are equal.
 */
export function calendarIcs(files: readonly CourseFile[], options: CalendarOptions): string {
  const entries = files.flatMap((file) => [
    ...finishedDays(file, options),
    ...reviewDays(file, options),
    ...plannedDays(file, options),
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Epilogue//Epilogue//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Epilogue',
    `X-WR-TIMEZONE:${options.zone}`,
    ...entries.flatMap(eventOf),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function finishedDays({ row }: CourseFile, { zone, words }: CalendarOptions): Entry[] {
  return row.passes.flatMap(({ number, finishedAt }) => {
    if (!finishedAt) return [];
    const title = `${row.title} · ${words.finished}${number > 1 ? ` (${number})` : ''}`;
    const id = `finished-${number} ${row.key}`;
    return [{ id, day: dayIn(zone, finishedAt), title, since: finishedAt, url: row.url }];
  });
}

function reviewDays({ row, notes }: CourseFile, { zone, words, answers }: CalendarOptions): Entry[] {
  const asked = toReview(
    row.passes,
    notes.filter((note) => !note.deleted),
  );
  if (!asked) return [];
  const { note, finishedAt } = asked;
  const last = answers.get(note.id) ?? null;
  const next = nextReview(finishedAt, note.createdAt, last);
  if (next === null) return [];
  const since = Math.max(finishedAt, note.createdAt, last?.at ?? 0);
  const title = `${row.title} · ${words.review}`;
  return [{ id: `review ${note.id}`, day: dayIn(zone, next), title, since, url: row.url }];
}

function plannedDays({ row }: CourseFile, { words, registers }: CalendarOptions): Entry[] {
  const { until } = courseDetails(registers, row.keys);
  if (until === undefined) return [];
  const title = `${row.title} · ${words.planned}`;
  // One name for every day that is planned: a changed plan moves the entry.
  return [{ id: `planned ${row.key}`, day: until, title, since: Date.parse(until), url: row.url }];
}

function eventOf({ id, day, title, since, url }: Entry): string[] {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(id)}@epilogue`,
    `DTSTAMP:${new Date(since).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    ...(url && isWebAddress(url) ? [`URL:${url.replace(/[\s\p{Cc}]/gu, encodeURIComponent)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\;,]/g, '\\$&');
}

/** A line in pieces of at most 75 bytes, none of which cuts a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) {
      pieces.push(piece);
      // The space with which a line goes on counts.
      [piece, bytes] = ['', 1];
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}
