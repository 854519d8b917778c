import * as v from 'valibot';
import { hex, sha256OfBytes } from '@/storage/recording/hash';
import { joined } from '@/transfer/backup/join-bytes';
import { utf8 } from '../encryption/bytes';
import { openFile, type Sealing, sealFile, UnreadableFileError } from './envelope';
import { type BasePart, baseStem } from './file-names';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of a part at most: what a bad line carries in a minute. */
const PART = 2 ** 20;

const LINE_FEED = 10;

/** The last part names the SHA-256 of those before it. */
const HASHES = v.strictObject({ hashes: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))) });

/** The files of a base: everything that a device knew at a count, cut into parts. */
export async function sealBase(
  words: Bytes,
  { fileId, count }: { fileId: string; count: number },
  sealing: Sealing,
): Promise<{ name: string; bytes: Bytes }[]> {
  const baseId = hex(crypto.getRandomValues(new Uint8Array(8)));
  const of = Math.max(1, Math.ceil(words.length / PART));
  const files: { name: string; bytes: Bytes }[] = [];
  const hashes: string[] = [];
  for (let part = 1; part <= of; part += 1) {
    const line = utf8(`${JSON.stringify({ hashes: part === of ? hashes : [] })}\n`);
    const content = joined([line, words.slice((part - 1) * PART, part * PART)]);
    const file = await sealFile(baseStem(fileId, count, baseId, part, of), content, sealing);
    hashes.push(await sha256OfBytes(file.bytes));
    files.push(file);
  }
  return files;
}

/**
 * What the parts of a base, all of them in order, hold together.
 * @throws UnreadableFileError
 */
export async function openBase(
  parts: readonly BasePart[],
  get: (name: string) => Promise<Bytes>,
  sealing: Sealing,
): Promise<Bytes> {
  const chunks: Bytes[] = [];
  const hashes: string[] = [];
  let named: readonly string[] = [];
  for (const { name } of parts) {
    const bytes = await get(name);
    const content = await openFile(name, bytes, sealing);
    const end = content.indexOf(LINE_FEED) + 1;
    named = namedIn(content.subarray(0, end));
    chunks.push(content.slice(end));
    hashes.push(await sha256OfBytes(bytes));
  }
  if (named.join() !== hashes.slice(0, -1).join()) throw new UnreadableFileError('broken');
  return joined(chunks);
}

function namedIn(line: Bytes): readonly string[] {
  try {
    return v.parse(HASHES, JSON.parse(new TextDecoder().decode(line))).hashes;
  } catch {
    throw new UnreadableFileError('broken');
  }
}

/** The bases of one device of which all parts are listed, the greatest count first. */
export function wholeBases(files: readonly BasePart[]): BasePart[][] {
  const bases = new Map<string, BasePart[]>();
  for (const file of files) {
    const key = `${file.count} ${file.baseId} ${file.of}`;
    bases.set(key, [...(bases.get(key) ?? []), file]);
  }
  const whole = [...bases.values()].filter((parts) => {
    const numbers = new Set(parts.map(({ part }) => part));
    return parts.length === numbers.size && numbers.size === parts[0]?.of;
  });
  for (const parts of whole) parts.sort((a, b) => a.part - b.part);
  return whole.sort(
    ([a], [b]) => (b?.count ?? 0) - (a?.count ?? 0) || ((a?.name ?? '') < (b?.name ?? '') ? -1 : 1),
  );
}
