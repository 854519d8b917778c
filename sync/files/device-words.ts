import * as v from 'valibot';
import type { Backup, Batch } from '@/transfer/backup/format';
import { gzip, unpacked } from '@/transfer/backup/gzip';
import { joined } from '@/transfer/backup/join-bytes';
import { readBackup } from '@/transfer/backup/read-backup';
import { RefusedError } from '@/transfer/backup/refusal';
import { writeBackup } from '@/transfer/backup/write-backup';
import { utf8 } from '../encryption/bytes';
import { UnreadableFileError } from './envelope';

type Bytes = Uint8Array<ArrayBuffer>;

const fileId = v.pipe(v.string(), v.uuid());
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999));
/** Devices that a header names at most. */
export const MOST_DEVICES = 200;
const counts = v.pipe(
  v.record(fileId, count),
  v.check((all) => Object.keys(all).length <= MOST_DEVICES),
);

const HEADER = v.object({
  fileId,
  /** As people named the device. */
  name: v.pipe(v.string(), v.maxLength(100)),
  from: count,
  to: count,
  /** Up to which count it has read the others. */
  read: counts,
  /** The others' counts at which it could not go on. */
  stuck: counts,
  /** The count at which it has come to something else than the device that said it. */
  doubts: v.optional(counts),
  /** Of all its facts at this count, now and then; see `storage/queries/fact-digests.ts`. */
  digests: v.optional(v.record(v.pipe(v.string(), v.maxLength(30)), v.pipe(v.string(), v.maxLength(60)))),
  /** Milliseconds since 1970, by its clock: for people only. */
  writtenAt: v.pipe(v.number(), v.finite()),
});

/** What a device says of itself before the facts. A later version may say more. */
export type DeviceHeader = v.InferOutput<typeof HEADER>;

const LINE_FEED = 10;
/** Bytes of a header at most. */
const LONGEST = 2 ** 16;
/** Unpacked bytes at most, as of a backup. */
const LARGEST = 256 * 2 ** 20;

/** A header and facts in the grammar of backups, gzipped: the content of a segment, or of a base before it is cut. */
export async function wordsOf(
  header: DeviceHeader,
  batches: AsyncIterable<Batch> | Iterable<Batch>,
): Promise<Bytes> {
  const pieces: Bytes[] = [];
  for await (const piece of gzip(lines(header, batches))) pieces.push(piece);
  return joined(pieces);
}

async function* lines(
  header: DeviceHeader,
  batches: AsyncIterable<Batch> | Iterable<Batch>,
): AsyncGenerator<Bytes> {
  yield utf8(`${JSON.stringify(header)}\n`);
  yield* writeBackup(batches, { exportedAt: Math.min(8e15, Math.max(0, header.writtenAt)) });
}

/**
 * The header and the facts.
 * @throws UnreadableFileError
 */
export async function readWords(bytes: Bytes): Promise<{ header: DeviceHeader; backup: Backup }> {
  try {
    const pieces: Bytes[] = [];
    for await (const piece of unpacked(new Blob([bytes]), LARGEST)) pieces.push(piece);
    const all = joined(pieces);
    const end = all.subarray(0, LONGEST).indexOf(LINE_FEED) + 1;
    const header = v.parse(HEADER, JSON.parse(new TextDecoder().decode(all.subarray(0, end))));
    return { header, backup: await readBackup(new Blob([all.subarray(end)])) };
  } catch (error) {
    throw new UnreadableFileError(
      error instanceof RefusedError && error.reason === 'too-new' ? 'newer' : 'broken',
    );
  }
}
