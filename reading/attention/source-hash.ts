/**
 * A hash (FNV-1a, 32 bits) of the path of an address, by which recordings of one length are told apart: queries carry
 * tokens that change, and blobs have no lasting address. `undefined` for those.
 */
export function sourceHash(address: string): string | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  let hash = 0x811c9dc5;
  for (const letter of new URL(address).pathname) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
