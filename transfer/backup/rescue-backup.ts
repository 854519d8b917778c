import { PauseBetween } from '../pause-between';
import { type Backup, SECTIONS } from './format';
import { LARGEST, unpacked } from './gzip';
import { checkHeader, exportedAtIn } from './line-reader';
import { linesOf } from './lines';
import type { ReadOptions } from './read-backup';
import { RefusedError } from './refusal';
import { RowReader } from './row-reader';

/** Any object may be settings, so that these are known by the line before. */
const SETTINGS = '"settings":[';

/** Lines that are no rows, wherever they stand. */
const FRAME = new Set(['', '],', ...SECTIONS.map((section) => `"${section}":[`)]);

/**
 * Reads what is whole of a damaged backup, up to where it cannot be unpacked any more. A record is known by its form,
 * wherever it stands, and what is none is named in `skipped`. Nobody vouches for the rest: a damaged file has lost its
 * checksum.
 * @throws RefusedError if it is no backup, of a version that is not read here, or nothing in it is whole; the signal's
 * reason once it is aborted
 */
export async function rescueBackup(
  file: Blob,
  { signal, largest = LARGEST }: ReadOptions = {},
): Promise<Backup> {
  const reader = new RowReader();
  const pace = new PauseBetween(signal);
  let count = 0;
  let before = '';
  try {
    for await (const { lines } of linesOf(unpacked(file, largest))) {
      for (const line of lines) {
        count += 1;
        if (count === 1) begin(reader, line);
        else if (before === SETTINGS && line !== '],') reader.take('settings', line, count);
        else if (!FRAME.has(line) && !line.startsWith('"checksum"'))
          reader.takeAny(line.endsWith(',') ? line.slice(0, -1) : line, count);
        before = line;
        await pace.rest();
      }
    }
  } catch (error) {
    // What came before the damage is read.
    if (!(error instanceof RefusedError) || reader.rows === 0) throw error;
    reader.backup.skipped.push({ section: null, line: count + 1, name: '' });
  }
  if (reader.rows === 0) throw new RefusedError('damaged');
  return reader.backup;
}

function begin({ backup }: RowReader, line: string): void {
  checkHeader(line);
  try {
    backup.exportedAt = exportedAtIn(line);
  } catch {
    backup.skipped.push({ section: null, line: 1, name: '' });
  }
}
