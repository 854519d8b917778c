import { fold } from '@/detection/closing/fold';

/** From here on two titles are likely to be of one course: a share of common pairs of letters. */
export const LIKELY = 0.4;

/**
 * How alike two titles are, 0 to 1: the Dice coefficient of their pairs of neighbouring letters and digits, which
 * needs no words and so serves Chinese as well as Latin. Case, accents, width and punctuation do not matter.
 */
export function likeness(a: string, b: string): number {
  const [one, two] = [pairsOf(a), pairsOf(b)];
  const all = one.length + two.length;
  if (all === 0) return 0;
  let common = 0;
  for (const pair of one) {
    const at = two.indexOf(pair);
    if (at < 0) continue;
    two.splice(at, 1);
    common += 1;
  }
  return (2 * common) / all;
}

function pairsOf(title: string): string[] {
  const letters = [...fold(title).replace(/[^\p{L}\p{N}]/gu, '')];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
