/** Words of a block, and of the schedule that is made of it. */
const [BLOCK, ROUNDS] = [16, 80];

/**
 * SHA-1 (FIPS 180-4) of a few bytes, 20 bytes. It guards nothing: UUIDs of version 5 are made of it, a million for a
 * large library, and each call of `crypto.subtle` waits for another thread.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const words = padded(bytes);
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const schedule = new Uint32Array(ROUNDS);
  for (let from = 0; from < words.length; from += BLOCK) {
    schedule.set(words.subarray(from, from + BLOCK));
    for (let at = BLOCK; at < ROUNDS; at += 1) {
      const mixed =
        word(schedule, at - 3) ^ word(schedule, at - 8) ^ word(schedule, at - 14) ^ word(schedule, at - 16);
      schedule[at] = turned(mixed, 1);
    }
    addBlock(state, schedule);
  }
  const digest = new DataView(new ArrayBuffer(20));
  for (const [at, value] of state.entries()) digest.setUint32(4 * at, value);
  return new Uint8Array(digest.buffer);
}

/** The bytes, a one, zeros, and the number of bits, as words of whole blocks. */
function padded(bytes: Uint8Array): Uint32Array {
  const view = new DataView(new ArrayBuffer(64 * Math.ceil((bytes.length + 9) / 64)));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 4, 8 * bytes.length);
  return Uint32Array.from({ length: view.byteLength / 4 }, (_, at) => view.getUint32(4 * at));
}

function addBlock(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e] = state as unknown as [number, number, number, number, number];
  for (let at = 0; at < ROUNDS; at += 1) {
    const [mix, constant] = roundOf(at, b, c, d);
    const next = (turned(a, 5) + mix + e + constant + word(schedule, at)) >>> 0;
    [e, d, c, b, a] = [d, c, turned(b, 30), a, next];
  }
  for (const [at, value] of [a, b, c, d, e].entries()) state[at] = word(state, at) + value;
}

function roundOf(at: number, b: number, c: number, d: number): [mix: number, constant: number] {
  if (at < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (at < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (at < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

const word = (words: Uint32Array, at: number) => words[at] ?? 0;

const turned = (value: number, by: number) => ((value << by) | (value >>> (32 - by))) >>> 0;
