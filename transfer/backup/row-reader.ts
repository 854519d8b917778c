import * as v from 'valibot';
import { type Backup, SECTIONS, type Section } from './format';
import { type Guard, guardOf } from './guard';
import { isOfLaterVersion, LONGEST_UNKNOWN, MOST_UNKNOWN } from './later-version';
import { ROW_SCHEMAS } from './schema';
import { isShallow } from './shallow';
import { nameIn } from './skipped';

/** Characters of a row at most. An outline or a note may be as long as a line can be. */
const LONGEST_ROW: Partial<Record<Section, number>> = {
  settings: 2 ** 16,
  tombstones: 2 ** 16,
  visits: 2 ** 20,
  marks: 2 ** 20,
  registers: 2 ** 16,
};

type Kept = Exclude<Section, 'settings'>;

const GUARDS: Readonly<Record<Kept, Guard>> = {
  tombstones: guardOf(ROW_SCHEMAS.tombstones),
  notes: guardOf(ROW_SCHEMAS.notes),
  registers: guardOf(ROW_SCHEMAS.registers),
  marks: guardOf(ROW_SCHEMAS.marks),
  outlines: guardOf(ROW_SCHEMAS.outlines),
  visits: guardOf(ROW_SCHEMAS.visits),
};

/** What names a row within its section. */
const KEYS: { readonly [S in Kept]: (row: Backup[S][number]) => string } = {
  tombstones: ({ id }) => id,
  notes: ({ id }) => id,
  registers: ({ key }) => key,
  marks: ({ id }) => id,
  outlines: ({ courseKey }) => courseKey,
  visits: ({ id }) => id,
};

export function emptyBackup(): Backup {
  return {
    exportedAt: 0,
    settings: null,
    tombstones: [],
    notes: [],
    registers: [],
    marks: [],
    outlines: [],
    visits: [],
    unknown: [],
    skipped: [],
  };
}

/** Takes the rows of a backup, one after the other, and notes those that are none. */
export class RowReader {
  /** Rows taken so far. */
  rows = 0;
  readonly backup = emptyBackup();
  /** Keys by section: keys that include the section would be as many texts more. */
  private readonly seen = new Map<Section, Set<string>>();

  /** `isCheck`: rows are looked at and not kept. */
  constructor(private readonly isCheck = false) {}

  /** Takes a row of this section, from this line of the file, keeps it for a later version, or notes that it is none. */
  take(section: Section, json: string, line: number): void {
    if (!this.isTaken(section, json) && !this.isKeptUnknown(section, json))
      this.backup.skipped.push({ section, line, name: nameIn(json) });
  }

  /** Takes a row of whichever section has such rows. */
  takeAny(json: string, line: number): void {
    if (SECTIONS.some((section) => section !== 'settings' && this.isTaken(section, json))) return;
    this.backup.skipped.push({ section: null, line, name: nameIn(json) });
  }

  private isTaken(section: Section, json: string): boolean {
    if (json.length > (LONGEST_ROW[section] ?? Number.POSITIVE_INFINITY) || !isShallow(json)) return false;
    let row: unknown;
    try {
      row = JSON.parse(json);
    } catch {
      return false;
    }
    const isKept = section === 'settings' ? this.keepSettings(row) : this.keep(section, row);
    if (isKept) this.rows += 1;
    return isKept;
  }

  private isKeptUnknown(section: Section, json: string): boolean {
    const { unknown } = this.backup;
    if (section === 'settings' || json.length > LONGEST_UNKNOWN || unknown.length >= MOST_UNKNOWN)
      return false;
    if (!isShallow(json)) return false;
    try {
      const row = JSON.parse(json);
      if (!isOfLaterVersion(section, row)) return false;
      unknown.push({ section, row });
      return true;
    } catch {
      return false;
    }
  }

  private keepSettings(row: unknown): boolean {
    if (this.backup.settings !== null || !v.is(ROW_SCHEMAS.settings, row)) return false;
    this.backup.settings = row;
    return true;
  }

  private keep<S extends Kept>(section: S, given: unknown): boolean {
    if (!GUARDS[section](given)) return false;
    const row = given as Backup[S][number];
    const seen = this.seen.get(section) ?? new Set();
    const key = KEYS[section](row);
    // A table has one row for each key, so Epilogue did not write two.
    if (seen.has(key)) return false;
    this.seen.set(section, seen.add(key));
    if (!this.isCheck) (this.backup[section] as Backup[S][number][]).push(row);
    return true;
  }
}
