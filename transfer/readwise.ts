import Papa from 'papaparse';
import { type CourseFile, iso } from './course-file';
import { clock } from './local-time';
import { noteAddress } from './templates/course-data';

/** Exactly what Readwise expects. */
const HEADER = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/** Locations are whole numbers; seconds since then fit into those of 32 bits. */
const FIRST = Date.UTC(2020, 0, 1);

/** A note that begins with a full stop is a command to Readwise; this, which nobody sees, keeps it a note. */
const WORD_JOINER = '\u2060';

/**
 * Quotes with their remarks, and takeaways and notes as highlights of their own; tags as Readwise reads them from a
 * note. It guards against no formulas, because Readwise would show the guard. Dates in UTC, which Readwise shows in the
 * person's zone.
 */
export function readwiseCsv(files: readonly CourseFile[]): string {
  const rows = files.flatMap((file) =>
    file.notes.flatMap((note) => {
      const isQuote = note.quote !== undefined && note.quote.trim() !== '';
      const highlight = isQuote ? (note.quote ?? '') : note.body;
      if (note.deleted || highlight.trim() === '') return [];
      const time = note.second === undefined ? '' : clock(note.second);
      const remark = [isQuote ? note.body : '', time].filter((part) => part.trim() !== '').join('\n\n');
      const date = iso(note.createdAt).slice(0, 19).replace('T', ' ');
      const url = noteAddress(file, note) || file.row.url || '';
      const { title, author = '' } = file.row;
      return [[highlight, title, author, url, noteOf(note.tags, remark), locationOf(note), date]];
    }),
  );
  return `${Papa.unparse([HEADER, ...rows], { newline: '\r\n' })}\r\n`;
}

/** Stays when other notes come and go or the outline grows, and puts notes in the order in which they were written. */
function locationOf({ createdAt }: { createdAt: number }): number {
  return Math.max(1, Math.floor((createdAt - FIRST) / 1000));
}

function noteOf(tags: readonly string[], remark: string): string {
  const names = tags.map(tagName).filter((name) => name !== '');
  const told = remark.startsWith('.') ? `${WORD_JOINER}${remark}` : remark;
  return [names.map((name) => `.${name}`).join(' '), told].filter((part) => part !== '').join('\n');
}

/** A tag in one word. `c1` and `h1` would join highlights and make headings of them. */
function tagName(tag: string): string {
  const name = tag.replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^[ch]\d+$/i.test(name) ? `${name}_` : name;
}
