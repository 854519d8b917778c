import { sha1 } from './sha-1';

/** Epilogue's own namespace for names, made once at random. */
const NAMESPACE = [
  0x6f, 0x1d, 0x2b, 0x7a, 0x0c, 0x54, 0x4e, 0x0b, 0x9a, 0x1f, 0x83, 0x5e, 0x2d, 0x47, 0xc6, 0x90,
];

/** UUID version 5 (RFC 9562) of a name: the same name gives the same id, on every machine and every day. */
export async function uuidOf(name: string): Promise<string> {
  const bytes = new TextEncoder().encode(name);
  const input = new Uint8Array(16 + bytes.length);
  input.set(NAMESPACE);
  input.set(bytes, 16);
  const hash = sha1(input).subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
