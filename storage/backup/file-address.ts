/**
 * The longest address that holds its file, in characters: so long a one was seen to arrive whole in Chromium 156 (of
 * pages it takes only two million). The text is held several times over, so it should not be much longer anyway.
 */
const LONGEST = 20_000_000;
const HEAD = 'data:application/gzip;base64,';
/** Bytes turned into text at once; a multiple of three, so that the pieces can be put together. */
const PIECE = 3 * 2 ** 13;
/** The browser has taken the file by then, and the memory is given back. */
const TAKEN = 60_000;

/** Whether a file of any size can be given to the browser from here. */
export function hasFileAddresses(): boolean {
  return typeof URL.createObjectURL === 'function';
}

/**
 * An address by which the browser can be given a file: of the file itself where there are such addresses (pages, and
 * Firefox's background), else one that holds the file (Chromium's service worker). `null` when it is too large for
 * that, at 15 MB.
 */
export async function addressOf(file: Blob): Promise<string | null> {
  if (hasFileAddresses()) {
    const url = URL.createObjectURL(file);
    setTimeout(() => URL.revokeObjectURL(url), TAKEN);
    return url;
  }
  if (HEAD.length + 4 * Math.ceil(file.size / 3) > LONGEST) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = HEAD;
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return text;
}
