import { fold } from '@/detection/closing/fold';

/** From this share of common letter pairs on, two titles are likely to name one course. */
export const LIKELY = 0.4;

/**
 * How alike two titles are, 0 to 1: the Dice coefficient of their pairs of neighbouring letters and digits, which needs
 * no words and so serves Chinese as well as Latin. It ignores case, accents, width and punctuation.
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
