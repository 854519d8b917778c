/**
 * The longest address that holds its file, in characters. Chromium 156 took addresses of this length whole (from pages
 * it takes only two million). The text is held in memory several times, so a longer one would be unwise anyway.
 */
const LONGEST = 20_000_000;
/** Bytes turned into text at once; a multiple of three, so that the pieces join. */
const PIECE = 3 * 2 ** 13;
/** After so many milliseconds the browser has taken the file, and the memory is given back. */
const TAKEN = 60_000;

/** Whether this context can give the browser a file of any size. */
export function hasFileAddresses(): boolean {
  return typeof URL.createObjectURL === 'function';
}

/**
 * An address by which the browser can take a file: an object URL where those exist (pages, and Firefox's background),
 * else an address that contains the file (Chromium's service worker). `null` if the file is too large for that, at 15
 * MB.
 */
export async function addressOf(file: Blob): Promise<string | null> {
  if (hasFileAddresses()) {
    const url = URL.createObjectURL(file);
    setTimeout(() => URL.revokeObjectURL(url), TAKEN);
    return url;
  }
  const head = `data:${file.type};base64,`;
  if (head.length + 4 * Math.ceil(file.size / 3) > LONGEST) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = head;
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return text;
}
