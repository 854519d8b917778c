/** Numbers in [0, 1), from `seeded`. */
export type Random = () => number;

/** A whole number from `least` to `most`. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** So many hexadecimal digits. */
export function hex(random: Random, digits: number): string {
  let text = '';
  while (text.length < digits)
    text += Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return text.slice(0, digits);
}

/** An id of the shape that `crypto.randomUUID` gives. */
export function uuid(random: Random): string {
  const all = hex(random, 32);
  return [
    all.slice(0, 8),
    all.slice(8, 12),
    `4${all.slice(13, 16)}`,
    `a${all.slice(17, 20)}`,
    all.slice(20),
  ].join('-');
}

/** Whole numbers that sum to `total` and are as nearly proportional to the weights as can be. */
export function shares(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let given = 0;
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    const upTo = sum === 0 ? 0 : Math.round((total * passed) / sum);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
