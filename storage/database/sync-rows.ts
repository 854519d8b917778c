/** Tables of facts whose rows travel between devices, in the order of a backup's sections. */
export const FACT_TABLES = [
  'tombstones',
  'notes',
  'registers',
  'marks',
  'outlines',
  'visits',
  'unknown',
] as const;

export type FactTable = (typeof FACT_TABLES)[number];

/** A record of a later version, as it came: kept, passed on, and tried again after an update. */
export interface UnknownRow {
  /** The section and the SHA-256 of the record. */
  key: string;
  section: Exclude<FactTable, 'unknown'>;
  row: Readonly<Record<string, unknown>>;
}

/** A fact that the person changed here and that no segment holds as it is now. */
export interface DirtyRow {
  /** The table and the fact's key, with a space between. */
  key: string;
  table: FactTable;
  id: string;
  /** Rises with every transaction that changes the fact; see `transaction.ts`. */
  generation: number;
}

/** A file that this device wrote, or is about to. */
export interface OutboxRow {
  name: string;
  kind: 'segment' | 'base' | 'key' | 'retired' | 'generation';
  /** First and last count that it stands for; of a base, the count up to which it holds everything, twice. */
  from: number;
  to: number;
  size: number;
  /** `null` once they came back as they were sent, or are no longer wanted. */
  bytes: Uint8Array<ArrayBuffer> | null;
  /** Whether it came back from the folder as it was sent. */
  isSent: boolean;
  /** Keys of the dirty rows that a segment holds. */
  facts: string[];
  /** It makes room for a later file, or has. */
  isOld: boolean;
}

/** How far another device was read here. */
export interface CursorRow {
  fileId: string;
  /** Everything up to this count was read. */
  count: number;
  /** The greatest count that was ever listed. */
  written: number;
  /** The name that people gave it, empty before anything of it was read. */
  name: string;
  /** When something new was read, milliseconds since 1970. */
  lastSeenAt: number;
  /** How often in a row the next count was not there while later ones were. */
  looks: number;
  /** Bases of it that were listed when both came to different facts: another one is waited for. */
  doubted?: string[] | undefined;
  /** The id of the device that retired it, if one did. */
  retiredBy?: string;
  /** Its files belong to a library whose place another one took: they are not read. */
  isFormer?: true;
  /** It writes a form that this version does not read. */
  isTooNew?: true;
}
