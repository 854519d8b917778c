import { joined } from './join-bytes';
import { RefusedError } from './refusal';

/** Bytes of the longest line: an outline that is as large as it can be, see `withinLimits`. */
const LONGEST_LINE = 24 * 2 ** 20;

const LINE_FEED = 10;

/** Some whole lines: their bytes, line feeds included, and their text. */
export interface Lines {
  bytes: Uint8Array<ArrayBuffer>;
  lines: string[];
  /** Whether the bytes are UTF-8. In `lines`, what is not was replaced. */
  isText: boolean;
}

/**
 * Cuts bytes into whole lines, as many at a time as have come. The last line may lack its line feed.
 * @throws RefusedError for a line that is too long; if it is the first, the file is no backup at all
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<Lines> {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let waiting = 0;
  let isFirst = true;
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield decoded(joined([...parts, piece.subarray(0, end)]));
      parts = [];
      isFirst = false;
      waiting = 0;
    }
    parts.push(piece.slice(end));
    waiting += piece.length - end;
    if (waiting > LONGEST_LINE) throw new RefusedError(isFirst ? 'not-a-backup' : 'too-large');
  }
  if (waiting > 0) yield decoded(joined(parts));
}

function decoded(bytes: Uint8Array<ArrayBuffer>): Lines {
  let isText = true;
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    isText = false;
    text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { bytes, lines, isText };
}
