import type { Screens } from '@/detection/reader';

/** A chapter's text is cut into this many slices; which were in view is written as 16 hexadecimal digits. */
export const SLICES = 64;

/** No slice seen. */
export const emptySlices = '0'.repeat(SLICES / 4);

const WELL_FORMED = /^[0-9a-f]{16}$/;

/** The slices seen in either. */
export function unionSlices(a: string, b: string): string {
  return write(read(a) | read(b));
}

/** The slices seen in `a` and not in `b`. */
export function withoutSlices(a: string, b: string): string {
  return write(read(a) & ~read(b));
}

/** What one of a chapter's several pages has of the slices of all of it, each page being as long as the others. */
export function slicesOfScreen(slices: string, { own, of }: Screens): string {
  const seen = read(slices).toString(2).padStart(SLICES, '0');
  const whole = Array.from({ length: SLICES }, (_, i) => {
    const within = ((i + 0.5) / SLICES) * of - (own - 1);
    return within >= 0 && within < 1 ? seen[Math.floor(within * SLICES)] : '0';
  });
  return write(BigInt(`0b${whole.join('')}`));
}

/** Share of slices seen, 0 to 1. */
export function shareSeen(slices: string): number {
  let seen = 0;
  for (let left = read(slices); left > 0n; left &= left - 1n) seen += 1;
  return seen / SLICES;
}

/** Index of the first slice that was not seen; 64 when all were. */
export function firstUnseen(slices: string): number {
  const unseen = read(slices).toString(2).padStart(SLICES, '0').indexOf('0');
  return unseen < 0 ? SLICES : unseen;
}

function read(slices: string): bigint {
  return WELL_FORMED.test(slices) ? BigInt(`0x${slices}`) : 0n;
}

function write(bits: bigint): string {
  return bits.toString(16).padStart(SLICES / 4, '0');
}
