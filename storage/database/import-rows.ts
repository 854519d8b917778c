import type { Mark, Outline, Visit } from '@/progress/model/facts';
import type { Register } from '@/progress/model/register';
import type { Tombstone } from '@/progress/model/tombstone';
import type { Note } from '@/progress/notes/note';
import type { UnknownRow } from './sync-rows';

/** An import whose result was not dismissed yet, so that it can be undone. */
export interface OpenImport {
  /** Rises with every import. */
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  /** The snapshot that holds the library as it was before; `null` if there was nothing in it. */
  snapshot: number | null;
  /** Facts that the import added and changed. */
  added: number;
  changed: number;
  /** Records of a later version that it brought, which are kept as they came. */
  later: number;
}

/** One row as an import left it: its key, a mark of its state then (`null`: the import took it away), and what stood there before. */
export type Trace<T> = [key: string, now: string | null, before?: T];

/** What an import did to the facts of one course. */
export interface ImportPart {
  /** The import's id and the course's key. */
  key: string;
  import: number;
  /** Every key under which one of the facts lies or lay; none for what belongs to no course. */
  courseKeys: string[];
  /** How many visits, marks and notes of the course stood in the library before; for its outline only. */
  stood?: number;
  visits?: Trace<Visit>[];
  marks?: Trace<Mark>[];
  outlines?: Trace<Outline>[];
  notes?: Trace<Note>[];
  registers?: Trace<Register>[];
  tombstones?: Trace<Tombstone>[];
  unknown?: Trace<UnknownRow>[];
}
