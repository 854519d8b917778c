import * as v from 'valibot';
import type { SyncKey } from '@/storage/preferences/sync-keys';
import { sha256OfBytes } from '@/storage/recording/hash';
import { joined } from '@/transfer/backup/join-bytes';
import { fromBase64, toBase64, utf8 } from '../encryption/bytes';
import { nameFor, stemOf } from './file-names';

type Bytes = Uint8Array<ArrayBuffer>;

/** What stands in clear before the content of every file but key files, on a line of its own. */
const CLEAR = v.strictObject({
  format: v.literal('epilogue-sync'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  library: v.pipe(v.string(), v.uuid()),
  /** Bytes behind the line. */
  length: v.pipe(v.number(), v.integer(), v.minValue(0)),
  key: v.exactOptional(v.pipe(v.string(), v.uuid())),
  iv: v.exactOptional(v.pipe(v.string(), v.length(16))),
});

/** Characters of the line at most. */
const LONGEST_LINE = 1_000;
const VERSION = 1;
const LINE_FEED = 10;

/** Where files belong, and by which keys they are encrypted; the first one writes. */
export interface Sealing {
  library: string;
  /** Other libraries that the person says are the same. */
  aliases: readonly string[];
  isEncrypted: boolean;
  keys: readonly SyncKey[];
}

/**
 * Why a file is not read. `broken`: it is not (yet) whole, or nobody of this library wrote it; `other-library`;
 * `locked`: its key is not known here; `newer`: a later version wrote it.
 */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError';
  constructor(
    readonly why: 'broken' | 'other-library' | 'locked' | 'newer',
    /** The other library. */
    readonly library?: string,
  ) {
    super(why);
  }
}

/** A file with this stem: its name and all its bytes. Encrypted if there is a key. */
export async function sealFile(
  stem: string,
  content: Bytes,
  { library, keys, isEncrypted }: Sealing,
): Promise<{ name: string; bytes: Bytes }> {
  const [key] = keys;
  const start = { format: 'epilogue-sync', version: VERSION, library } as const;
  let bytes: Bytes;
  if (isEncrypted && key) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const tag = 16;
    const line = `${JSON.stringify({ ...start, length: content.length + tag, key: key.id, iv: toBase64(iv) })}\n`;
    const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(stem + line) };
    const secret = await crypto.subtle.encrypt(algorithm, await imported(key), content);
    bytes = joined([utf8(line), new Uint8Array(secret)]);
  } else {
    if (isEncrypted) throw new UnreadableFileError('locked');
    bytes = joined([utf8(`${JSON.stringify({ ...start, length: content.length })}\n`), content]);
  }
  return { name: await nameFor(stem, bytes), bytes };
}

/**
 * The content of a file. Its name carries the hash of its bytes, so half an upload is no file.
 * @throws UnreadableFileError
 */
export async function openFile(name: string, bytes: Bytes, sealing: Sealing): Promise<Bytes> {
  const stem = stemOf(name);
  const hash = /\.([0-9a-f]{12})(?:\.[a-z]+)?$/.exec(name)?.[1];
  if (hash === undefined || !(await sha256OfBytes(bytes)).startsWith(hash))
    throw new UnreadableFileError('broken');
  const { clear, line, content } = clearOf(bytes);
  if (clear.length !== content.length) throw new UnreadableFileError('broken');
  if (clear.library !== sealing.library && !sealing.aliases.includes(clear.library))
    throw new UnreadableFileError('other-library', clear.library);
  // Who could write plain files into an encrypted folder would change the library without knowing its key.
  if (clear.key === undefined || clear.iv === undefined) {
    if (sealing.isEncrypted) throw new UnreadableFileError('broken');
    return content;
  }
  const key = sealing.keys.find(({ id }) => id === clear.key);
  if (!key) throw new UnreadableFileError('locked');
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(clear.iv), additionalData: utf8(stem + line) };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, await imported(key), content));
  } catch {
    throw new UnreadableFileError('broken');
  }
}

/** The library to which a file says it belongs; `null` if it is no such file. */
export function libraryOf(bytes: Bytes): string | null {
  try {
    return clearOf(bytes).clear.library;
  } catch {
    return null;
  }
}

function clearOf(bytes: Bytes) {
  const end = bytes.subarray(0, LONGEST_LINE).indexOf(LINE_FEED) + 1;
  if (end === 0) throw new UnreadableFileError('broken');
  const line = new TextDecoder().decode(bytes.subarray(0, end));
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    throw new UnreadableFileError('broken');
  }
  const { format, version } = (found ?? {}) as { format?: unknown; version?: unknown };
  if (format === 'epilogue-sync' && Number(version) > VERSION) throw new UnreadableFileError('newer');
  const clear = v.safeParse(CLEAR, found);
  if (!clear.success) throw new UnreadableFileError('broken');
  return { clear: clear.output, line, content: bytes.slice(end) };
}

async function imported({ raw }: SyncKey): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', fromBase64(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
