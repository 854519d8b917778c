import { folded, isSpaceless } from './words';

/** A piece of a text, and whether it matches. Joined, the pieces are the text. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * How many characters, as a person counts them, an excerpt shows at most, and how many of them stand before the hit.
 */
const LONGEST = 120;
const BEFORE = 30;
/** Code units in one step of the search for the first hit of a long text. */
const STEP = 1000;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Only code units that are each a character of their own; segmenting any other text costs a hundred times more. */
const SIMPLE = /^[\u0020-\u02ff\u2010-\u2027\u3000-\u3029\u3400-\u9fff\uff01-\uff5e]*$/;

/**
 * Whether a folded text contains the folded word: anywhere if its script has no spaces, else at the beginning of a
 * word.
 */
export function has(text: string, word: string): boolean {
  return next(text, word, 0) >= 0;
}

/** The whole text in pieces, with every match marked. Never cuts a character in two. */
export function highlighted(text: string, words: readonly string[]): Piece[] {
  const parts = charactersOf(text);
  const { plain, from } = foldedOf(text, parts);
  const hits = new Set<number>();
  for (const word of words) {
    for (let at = next(plain, word, 0); at >= 0; at = next(plain, word, at + 1)) {
      for (let i = at; i < at + word.length; i += 1) hits.add(from ? (from[i] ?? 0) : i);
    }
  }
  const pieces: Piece[] = [];
  for (const [i, part] of parts.entries()) {
    const last = pieces.at(-1);
    if (last && last.hit === hits.has(i)) last.text += part;
    else pieces.push({ text: part, hit: hits.has(i) });
  }
  return pieces;
}

/** The folded text and, unless each character is one code unit, the character to which each code unit belongs. */
function foldedOf(text: string, parts: readonly string[]): { plain: string; from: number[] | null } {
  const whole = folded(text);
  if (SIMPLE.test(text) && whole.length === text.length) return { plain: whole, from: null };
  const each = parts.map(folded);
  return { plain: each.join(''), from: each.flatMap((part, i) => new Array<number>(part.length).fill(i)) };
}

function charactersOf(text: string): string[] {
  return SIMPLE.test(text) ? text.split('') : [...characters.segment(text)].map(({ segment }) => segment);
}

/** The surroundings of the first hit on one line, with `…` where something is left out. */
export function excerpt(text: string, words: readonly string[]): Piece[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const segments = characters.segment(line);
  const near = Math.max(0, roughly(line, words) - 4 * BEFORE);
  const begin = segments.containing(near)?.index ?? 0;
  const end = segments.containing(begin + 2 * STEP + 12 * LONGEST)?.index ?? line.length;
  const all = highlighted(line.slice(begin, end), words);
  const before = lengthOf(
    all.slice(
      0,
      Math.max(
        0,
        all.findIndex((piece) => piece.hit),
      ),
    ),
  );
  const skipped = Math.max(0, before - BEFORE);
  const shown = cut(all, skipped, skipped + LONGEST);
  const length = shown.reduce((sum, piece) => sum + piece.text.length, 0);
  const wholeEnd = end === line.length && begin + length + cutLength(all, skipped) >= line.length;
  return [
    ...(begin + skipped > 0 ? [{ text: '…', hit: false }] : []),
    ...shown,
    ...(wholeEnd ? [] : [{ text: '…', hit: false }]),
  ];
}

/** A place shortly before the first hit of a text, never after it; 0 if there is none. */
function roughly(text: string, words: readonly string[]): number {
  if (text.length <= 2 * STEP) return 0;
  for (let at = 0; at < text.length; at += STEP) {
    const part = folded(text.slice(at, at + 2 * STEP));
    if (words.some((word) => has(part, word))) return at;
  }
  return 0;
}

/** The next place of a word in a text, from `start` on, or -1. */
function next(text: string, word: string, start: number): number {
  for (let at = text.indexOf(word, start); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isSpaceless(word) || !/[\p{L}\p{N}\p{M}]$/u.test(lastOf(text, at))) return at;
  }
  return -1;
}

/** The character before a place. Nothing where scripts change, because the segmenter begins a word there. */
function lastOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 2), at);
  const last = [...before].at(-1) ?? '';
  return isSpaceless(last) ? '' : last;
}

/** The characters from `start` to `end` of the pieces. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const shown: Piece[] = [];
  let at = 0;
  for (const { text, hit } of pieces) {
    const all = charactersOf(text);
    const part = all.slice(Math.max(0, start - at), Math.max(0, end - at)).join('');
    if (part !== '') shown.push({ text: part, hit });
    at += all.length;
  }
  return shown;
}

function cutLength(pieces: readonly Piece[], count: number): number {
  return cut(pieces, 0, count).reduce((sum, { text }) => sum + text.length, 0);
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + charactersOf(text).length, 0);
}
