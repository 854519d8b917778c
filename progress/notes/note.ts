import type { Vector } from '../model/vector';

export const NOTE_KINDS = ['takeaway', 'note', 'quote'] as const;

/** The user's words: on a course (takeaway), on a chapter (note), on a passage (quote). */
export interface Note {
  id: string;
  /** What saved this version; its count in `vector` is `seq`. */
  device: string;
  /** The seq of the last save, one more than the greatest in its store. */
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
  /** Random: names this version. */
  version: string;
  /** The saves of this note that this version follows, itself included. */
  vector: Vector;
  /** The editing session of one window that saved this version. */
  editor: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
  createdAt: number;
  /** Marks a deletion, which is kept so that it reaches other stores. It says nothing any more. */
  deleted: boolean;
  /** The note of which this is another version, saved elsewhere at the same time. */
  forkOf?: string;
}

/** A version's name, as a random UUID. */
export const VERSION = /^[0-9a-f-]{36}$/;

/** The id of a version that stands beside its note: `id~version`. */
const FORK = /~[0-9a-f-]{36}$/;

/** Whether an id is one of a version that stands beside its note. No note of its own has such an id. */
export function isForkId(id: string): boolean {
  return FORK.test(id);
}

/** The id that all versions of a note share. */
export function noteIdOf(id: string): string {
  return id.replace(FORK, '');
}
