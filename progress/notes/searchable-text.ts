import { optional } from '../model/optional';
import { compareChapters, compareText } from '../model/order';
import { type ChapterRow, type CourseRow, isListed } from '../model/rows';
import type { Note } from './note';

/** What can be searched of one course. It is folded like the rows, so that nothing forgotten or put away is in it. */
export interface CourseText {
  /** The course's root. */
  key: string;
  title: string;
  author?: string;
  /** In outline order; those in no outline come last. */
  chapters: { key: string; title: string }[];
  /** By id. */
  notes: NoteText[];
}

export type NoteText = Pick<Note, 'id' | 'kind' | 'chapterKey' | 'body' | 'quote' | 'tags' | 'updatedAt'>;

/**
 * The text of a course from its rows and its visible notes, each in any order; `null` if the user forgot the course or
 * called it none.
 */
export function courseText(
  row: Pick<CourseRow, 'key' | 'title' | 'author' | 'hidden' | 'forgottenAt'>,
  chapters: readonly ChapterRow[],
  notes: readonly Note[],
): CourseText | null {
  if (!isListed(row)) return null;
  return {
    key: row.key,
    title: row.title,
    ...optional({ author: row.author }),
    chapters: [...chapters]
      .sort((a, b) => compareChapters(a, b) || compareText(a.chapterKey, b.chapterKey))
      .map(({ chapterKey, title }) => ({ key: chapterKey, title })),
    notes: [...notes].sort((a, b) => compareText(a.id, b.id)).map(noteText),
  };
}

function noteText({ id, kind, chapterKey, body, quote, tags, updatedAt }: Note): NoteText {
  return { id, kind, body, tags, updatedAt, ...optional({ chapterKey, quote }) };
}
