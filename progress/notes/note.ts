/** The user's words: on a course (takeaway), on a chapter (note), on a passage (quote). */
export interface Note {
  id: string;
  device: string;
  /** Greatest seq of its store, plus one, when it was last saved: what a later `forgotten` hides. */
  seq: number;
  courseKey: string;
  chapterKey?: string;
  /** Takeaways: the pass it is about, from 1. */
  pass?: number;
  kind: 'takeaway' | 'note' | 'quote';
  /** Markdown. */
  body: string;
  /** The passage, as it stood in the text. */
  quote?: string;
  url?: string;
  tags: string[];
  /** Hash of what it says and of the revision it was edited from. */
  revision: string;
  /** Earlier revisions, the latest first, at most 20. */
  ancestors: string[];
  /** Milliseconds since 1970. */
  updatedAt: number;
  createdAt: number;
  /** A tombstone: kept so that the deletion reaches other stores. */
  deleted: boolean;
  /** The note that was edited at the same time elsewhere, and of which this is the other version. */
  forkOf?: string;
  /** While such a version is not edited: the id that the other one holds. */
  gaveWay?: string;
}
