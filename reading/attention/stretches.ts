/** A part of a text (in characters) or of a recording (in seconds). */
export type Stretch = [from: number, to: number];

const SLICES = 64;

/** Everything that is in any of them, in order, without overlaps. */
export function union(...all: readonly (readonly Stretch[])[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [from, to] of all.flat().sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) result.push([from, to]);
  }
  return result;
}

/** What of the first is not in the second. */
export function without(some: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [from, to] of some) {
    let at = from;
    for (const [begin, end] of taken) {
      if (end <= at || begin >= to) continue;
      if (begin > at) result.push([at, begin]);
      at = end;
    }
    if (at < to) result.push([at, to]);
  }
  return result;
}

/** How much of the part from `from` to `to` they hold. */
export function within(some: readonly Stretch[], from: number, to: number): number {
  return some.reduce((sum, [begin, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(begin, from)), 0);
}

/** Which of 64 equal slices of `length` are held but for a share of `slack`: 16 hexadecimal digits. */
export function slicesOf(some: readonly Stretch[], length: number, slack: number): string {
  const step = length > 0 ? length / SLICES : Number.POSITIVE_INFINITY;
  return hex(
    Array.from({ length: SLICES }, (_, at) => within(some, at * step, (at + 1) * step) >= step * (1 - slack)),
  );
}

/** 64 bits as 16 hexadecimal digits, the first leftmost. */
export function hex(bits: readonly boolean[]): string {
  let digits = '';
  for (let at = 0; at < SLICES; at += 4)
    digits += bits
      .slice(at, at + 4)
      .reduce((sum, bit) => sum * 2 + Number(bit), 0)
      .toString(16);
  return digits;
}
