import { optional } from '../model/optional';
import { compareText } from '../model/order';
import type { ChapterRow, CourseRow } from '../model/rows';
import type { Note } from './note';

/** What can be searched of one course. Folded like the rows, so that what is forgotten or put away is not in it. */
export interface CourseText {
  /** The course's root. */
  key: string;
  title: string;
  author?: string;
  /** In outline order, those in no outline at the end. */
  chapters: { key: string; title: string }[];
  /** By id. */
  notes: NoteText[];
}

export type NoteText = Pick<Note, 'id' | 'kind' | 'chapterKey' | 'body' | 'quote' | 'tags' | 'updatedAt'>;

/**
 * The text of a course from its rows and its visible notes, each in any order; `null` of a course that is forgotten
 * or that the user called no course.
 */
export function courseText(
  row: Pick<CourseRow, 'key' | 'title' | 'author' | 'hidden' | 'forgottenAt'>,
  chapters: readonly ChapterRow[],
  notes: readonly Note[],
): CourseText | null {
  if (row.hidden || row.forgottenAt !== undefined) return null;
  const place = ({ index }: ChapterRow) => (index < 0 ? Number.MAX_SAFE_INTEGER : index);
  return {
    key: row.key,
    title: row.title,
    ...optional({ author: row.author }),
    chapters: [...chapters]
      .sort((a, b) => place(a) - place(b) || compareText(a.chapterKey, b.chapterKey))
      .map(({ chapterKey, title }) => ({ key: chapterKey, title })),
    notes: [...notes].sort((a, b) => compareText(a.id, b.id)).map(noteText),
  };
}

function noteText({ id, kind, chapterKey, body, quote, tags, updatedAt }: Note): NoteText {
  return { id, kind, body, tags, updatedAt, ...optional({ chapterKey, quote }) };
}
