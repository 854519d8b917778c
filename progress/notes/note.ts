export const NOTE_KINDS = ['takeaway', 'note', 'quote'] as const;

/** The user's words: on a course (takeaway), on a chapter (note), on a passage (quote). */
export interface Note {
  id: string;
  device: string;
  /** The seq of the last save, one more than the greatest in its store. A later `forgotten` hides the note. */
  seq: number;
  courseKey: string;
  chapterKey?: string;
  /** For takeaways: the number of the pass, from 1. */
  pass?: number;
  kind: (typeof NOTE_KINDS)[number];
  /** Markdown. */
  body: string;
  /** The passage as it stood in the text. */
  quote?: string;
  url?: string;
  /** The second of the chapter's recording at which the note was made. */
  second?: number;
  tags: string[];
  /** Hash of the note's content and of the revision from which it was edited. */
  revision: string;
  /** Earlier revisions, the latest first, at most 20. */
  ancestors: string[];
  /** Milliseconds since 1970. */
  updatedAt: number;
  createdAt: number;
  /** Marks a deletion, which is kept so that it reaches other stores. */
  deleted: boolean;
  /** The note of which this is another version, edited elsewhere at the same time. */
  forkOf?: string;
  /** The id that the other version holds, as long as nobody edits this one. */
  gaveWay?: string;
}
