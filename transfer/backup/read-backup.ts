import { PauseBetween } from '../pause-between';
import type { Backup } from './format';
import { checksumOf } from './grammar';
import { LARGEST, unpacked } from './gzip';
import { LineReader } from './line-reader';
import { linesOf } from './lines';

export interface ReadOptions {
  signal?: AbortSignal;
  /** Called now and then with the number of rows read so far. */
  progress?: (rows: number) => void;
  /** Looks at every row and keeps none. */
  isCheck?: boolean;
  /** Unpacked bytes at most. */
  largest?: number;
}

const LINE_FEED = 10;

/**
 * Reads a backup, gzipped or not, in slices that leave the page responsive, and checks every field. A record that is
 * none is left out and named.
 * @throws RefusedError; the signal's reason once it is aborted
 */
export async function readBackup(file: Blob, options: ReadOptions = {}): Promise<Backup> {
  const { signal, progress, isCheck, largest = LARGEST } = options;
  const pace = new PauseBetween(signal);
  const reader = new LineReader(isCheck);
  for await (const { bytes, lines, isText } of linesOf(unpacked(file, largest))) {
    if (!isText) reader.doubt();
    const last = lines.at(-1) ?? '';
    const sum = checksumOf(last);
    // The last line is ASCII, so it has as many bytes as characters.
    const tail = sum === null ? 0 : last.length + (bytes.at(-1) === LINE_FEED ? 1 : 0);
    await reader.checksum.add(bytes.subarray(0, bytes.length - tail));
    for (const line of sum === null ? lines : lines.slice(0, -1)) {
      reader.line(line);
      await pace.rest();
    }
    if (sum !== null) reader.stated = sum;
    progress?.(reader.rows);
  }
  return await reader.end();
}
