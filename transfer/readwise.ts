import Papa from 'papaparse';
import { type CourseFile, chapterOf, iso } from './course-file';

/** Exactly what Readwise expects. */
const HEADER = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/**
 * Quotes with their remarks, and takeaways and notes as highlights of their own. It guards against no formulas, because
 * Readwise would show the guard. Dates in UTC.
 */
export function readwiseCsv(files: readonly CourseFile[]): string {
  const rows = files.flatMap((file) =>
    file.notes.flatMap((note) => {
      const isQuote = note.quote !== undefined && note.quote.trim() !== '';
      const highlight = isQuote ? (note.quote ?? '') : note.body;
      if (note.deleted || highlight.trim() === '') return [];
      const chapter = chapterOf(file, note);
      const location = chapter && chapter.index >= 0 ? String(chapter.index + 1) : '';
      const date = iso(note.createdAt).slice(0, 19).replace('T', ' ');
      const url = note.url ?? chapter?.url ?? file.row.url ?? '';
      const { title, author = '' } = file.row;
      return [[highlight, title, author, url, isQuote ? note.body : '', location, date]];
    }),
  );
  return `${Papa.unparse([HEADER, ...rows], { newline: '\r\n' })}\r\n`;
}
