import * as v from 'valibot';
import { Checksum } from './checksum';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, FIRST_BACKUP_VERSION } from './format';
import { checksumOf, Grammar } from './grammar';
import { RefusedError } from './refusal';
import { RowReader } from './row-reader';

/**
 * Reads a backup line by line. It reports what is wrong with the file only at the end, because it may just be damaged;
 * a record that is none is skipped and named.
 */
export class LineReader {
  readonly checksum = new Checksum();
  /** The checksum that the file states. */
  stated: string | null = null;
  private lines = 0;
  /** The first line that stands where it may not, or is no text. */
  private wrong: number | null = null;
  private readonly grammar = new Grammar();
  private readonly reader: RowReader;

  /** `isCheck`: rows are looked at and not kept. */
  constructor(isCheck = false) {
    this.reader = new RowReader(isCheck);
  }

  get rows(): number {
    return this.reader.rows;
  }

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
      if (row) this.reader.take(row.section, row.json, this.lines);
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
    return this.reader.backup;
  }

  private begin(line: string): void {
    checkHeader(line);
    try {
      this.reader.backup.exportedAt = exportedAtIn(line);
    } catch {
      this.wrong = 1;
    }
  }
}

/** @throws RefusedError if the first line is none of a backup, or of a version that is not read here */
export function checkHeader(line: string): void {
  if (!line.startsWith(`{"format":"${BACKUP_FORMAT}"`)) throw new RefusedError('not-a-backup');
  const version = Number(/^[^,]*,"version":(\d+),/.exec(line)?.[1]);
  if (version > BACKUP_VERSION) throw new RefusedError('too-new');
  if (version < FIRST_BACKUP_VERSION) throw new RefusedError('test-version');
}

/** Milliseconds since 1970. @throws if the line is no header */
export function exportedAtIn(line: string): number {
  return Date.parse(v.parse(HEADER, JSON.parse(line.replace(/,$/, '}'))).exportedAt);
}

const HEADER = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
});
