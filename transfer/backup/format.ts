import type { Mark, Outline, Visit } from '@/progress/model/facts';
import type { Register } from '@/progress/model/register';
import type { Tombstone } from '@/progress/model/tombstone';
import type { Note } from '@/progress/notes/note';
import type { Skipped } from './skipped';

/**
 * A backup is one JSON document in UTF-8, written so that it can be read line by line however large it is:
 *
 *     {"format":"epilogue-backup","version":2,"exportedAt":"2026-05-20T08:00:00.000Z",
 *     "settings":[
 *     {…}
 *     ],
 *     "tombstones":[
 *     …
 *     ],
 *     "notes":[ … "registers":[ … "marks":[ … "outlines":[ … "visits":[ … likewise, one row a line …
 *     ],
 *     "checksum":"…"}
 *
 * Lines end with a line feed. The checksum covers the bytes of all lines but the last, as they stand: those bytes are
 * cut into blocks of 1 MiB (the last may be shorter), and it is the SHA-256 of the SHA-256 digests of the blocks, one
 * behind the other, in 64 hexadecimal digits. Rows that can be folded from the rest are not in it. The whole may be
 * gzipped.
 */
export const BACKUP_FORMAT = 'epilogue-backup';

/** Counts up when a reader of the old form would misread the new one. */
export const BACKUP_VERSION = 2;

/** The oldest version that is read; test versions of Epilogue wrote the ones before. */
export const FIRST_BACKUP_VERSION = 2;

/**
 * The sections, in the order in which they stand in the file: what somebody wrote comes first, so that a file which was
 * cut off still holds it.
 */
export const SECTIONS = [
  'settings',
  'tombstones',
  'notes',
  'registers',
  'marks',
  'outlines',
  'visits',
] as const;

export type Section = (typeof SECTIONS)[number];

/** One row of each section. Settings come unvalidated: the code that restores them validates them. */
export interface SectionRows {
  settings: Readonly<Record<string, unknown>>;
  tombstones: Tombstone;
  outlines: Outline;
  visits: Visit;
  marks: Mark;
  notes: Note;
  registers: Register;
}

/** A batch of rows of one section. */
export type Batch = { [S in Section]: { section: S; rows: readonly SectionRows[S][] } }[Section];

/** A record of a later version, as it came. */
export interface UnknownRecord {
  section: Exclude<Section, 'settings'>;
  row: Readonly<Record<string, unknown>>;
}

/** A backup that was read. */
export interface Backup {
  /** Milliseconds since 1970. */
  exportedAt: number;
  settings: Readonly<Record<string, unknown>> | null;
  tombstones: Tombstone[];
  outlines: Outline[];
  visits: Visit[];
  marks: Mark[];
  notes: Note[];
  registers: Register[];
  /** Records of a later version: kept as they are, and passed on. */
  unknown: UnknownRecord[];
  /** Records that are none, and were left out. */
  skipped: Skipped[];
}
