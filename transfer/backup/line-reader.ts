import * as v from 'valibot';
import { Checksum } from './checksum';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, FIRST_BACKUP_VERSION, type Section } from './format';
import { checksumOf, Grammar } from './grammar';
import { type Guard, guardOf } from './guard';
import { RefusedError } from './refusal';
import { ROW_SCHEMAS } from './schema';
import { isShallow } from './shallow';

/** Characters of a row at most. An outline or a note may be as long as a line can be. */
const LONGEST_ROW: Partial<Record<Section, number>> = {
  settings: 2 ** 16,
  tombstones: 2 ** 10,
  visits: 2 ** 20,
  marks: 2 ** 20,
  registers: 2 ** 16,
};

type Kept = Exclude<Section, 'settings'>;

const GUARDS: Readonly<Record<Kept, Guard>> = {
  tombstones: guardOf(ROW_SCHEMAS.tombstones),
  outlines: guardOf(ROW_SCHEMAS.outlines),
  visits: guardOf(ROW_SCHEMAS.visits),
  marks: guardOf(ROW_SCHEMAS.marks),
  notes: guardOf(ROW_SCHEMAS.notes),
  registers: guardOf(ROW_SCHEMAS.registers),
};

/**
 * Reads a backup line by line. It reports what is wrong with a row only at the end, because the file may just be
 * damaged.
 */
export class LineReader {
  readonly checksum = new Checksum();
  /** The checksum that the file states. */
  stated: string | null = null;
  rows = 0;
  private lines = 0;
  /** The first wrong line. */
  private wrong: number | null = null;
  private readonly grammar = new Grammar();
  /** Keys by section: keys that include the section would be as many texts more. */
  private readonly seen = new Map<Section, Set<string>>();
  private readonly backup: Backup = {
    exportedAt: 0,
    settings: null,
    tombstones: [],
    outlines: [],
    visits: [],
    marks: [],
    notes: [],
    registers: [],
  };

  /** Says that the next lines are not even text. */
  doubt(): void {
    this.wrong ??= this.lines + 1;
  }

  /** @throws RefusedError if it is no backup, or of a version that is not read here */
  line(line: string): void {
    this.lines += 1;
    if (this.lines === 1) this.begin(line);
    else this.follow(line);
  }

  private follow(line: string): void {
    // Epilogue writes nothing behind the checksum, so this line was hashed with the rest and clears the checksum.
    if (checksumOf(line) !== null) this.stated = '';
    if (this.wrong !== null) return;
    try {
      const row = this.grammar.next(line);
      if (row) this.take(row.section, row.json);
    } catch {
      this.wrong = this.lines;
    }
  }

  /** @throws RefusedError */
  async end(): Promise<Backup> {
    if (this.lines === 0) throw new RefusedError('not-a-backup');
    if (this.stated === null) throw new RefusedError('truncated');
    if (this.stated !== (await this.checksum.end())) throw new RefusedError('damaged');
    if (this.wrong !== null) throw new RefusedError('malformed', this.wrong);
    if (!this.grammar.isOver) throw new RefusedError('malformed', this.lines);
    return this.backup;
  }

  private begin(line: string): void {
    if (!line.startsWith(`{"format":"${BACKUP_FORMAT}"`)) throw new RefusedError('not-a-backup');
    const version = Number(/^[^,]*,"version":(\d+),/.exec(line)?.[1]);
    if (version > BACKUP_VERSION) throw new RefusedError('too-new');
    if (version < FIRST_BACKUP_VERSION) throw new RefusedError('test-version');
    try {
      const header = v.parse(HEADER, JSON.parse(line.replace(/,$/, '}')));
      this.backup.exportedAt = Date.parse(header.exportedAt);
    } catch {
      this.wrong = 1;
    }
  }

  private take(section: Section, json: string): void {
    if (json.length > (LONGEST_ROW[section] ?? Number.POSITIVE_INFINITY) || !isShallow(json)) {
      throw new RangeError('a row too large');
    }
    const parsed: unknown = JSON.parse(json);
    switch (section) {
      case 'settings':
        this.once('settings', '');
        this.backup.settings = v.parse(ROW_SCHEMAS.settings, parsed);
        break;
      case 'tombstones':
        this.keep(section, parsed, (row) => row.hash);
        break;
      case 'outlines':
        this.keep(section, parsed, (row) => row.courseKey);
        break;
      case 'registers':
        this.keep(section, parsed, (row) => row.key);
        break;
      default:
        this.keep(section, parsed, (row) => row.id);
    }
    this.rows += 1;
  }

  private keep<S extends Kept>(section: S, parsed: unknown, key: (row: Backup[S][number]) => string): void {
    if (!GUARDS[section](parsed)) throw new RangeError('no such row');
    const row = parsed as Backup[S][number];
    this.once(section, key(row));
    (this.backup[section] as Backup[S][number][]).push(row);
  }

  /** Refuses a second row with one key: a table has one row for each key, so Epilogue did not write two. */
  private once(section: Section, key: string): void {
    const seen = this.seen.get(section) ?? new Set();
    if (seen.has(key)) throw new RangeError('a row comes twice');
    this.seen.set(section, seen.add(key));
  }
}

const HEADER = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
});
