import { RefusedError } from './refusal';

/** The most bytes that a backup may hold unpacked: some 600,000 visits, which nobody reads in a life. */
export const LARGEST = 256 * 2 ** 20;

/**
 * Compressed bytes that the decompressor gets at once. At a ratio of a thousand they become 16 MiB, which memory can
 * hold.
 */
const SIP = 16 * 2 ** 10;

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes gzipped, piece by piece. */
export function gzip(bytes: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  return pieces(streamOf(bytes).pipeThrough(new CompressionStream('gzip')));
}

/**
 * The bytes of a file, unpacked if it is gzipped; at most `largest` of them.
 * @throws RefusedError if there are more, or the file does not unpack
 */
export async function* unpacked(file: Blob, largest = LARGEST): AsyncGenerator<Bytes> {
  const [one, two] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = one === 0x1f && two === 0x8b;
  const plain = pieces(file.stream());
  let size = 0;
  try {
    const unpacking = new DecompressionStream('gzip');
    for await (const piece of isPacked ? pieces(streamOf(sips(plain)).pipeThrough(unpacking)) : plain) {
      size += piece.length;
      if (size > largest) throw new RefusedError('too-large');
      yield piece;
    }
  } catch (error) {
    if (!isPacked || error instanceof RefusedError) throw error;
    // The standard gives both errors the same type, and only the words tell them apart.
    const said = error instanceof Error ? error.message : '';
    throw new RefusedError(/truncat|unexpected end|incomplete/i.test(said) ? 'truncated' : 'damaged');
  }
}

async function* sips(bytes: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  for await (const piece of bytes) {
    for (let at = 0; at < piece.length; at += SIP) yield piece.subarray(at, at + SIP);
  }
}

function streamOf(bytes: AsyncIterable<Bytes>): ReadableStream<Bytes> {
  const source = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return?.();
    },
  });
}

/** Not every browser can iterate over a stream. */
async function* pieces(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // A failure of the stream was thrown before.
    await reader.cancel().catch(() => {});
  }
}
