/** The text before and after a quote on its page, as far as it was seen. */
export interface Around {
  before: string;
  after: string;
}

/** A fragment contains a quote of up to this many characters on one line as a whole. */
const SHORT = 80;
/** Of a longer quote, a fragment contains about so many characters at each end. */
const END = 40;
/** A quote of up to so many characters might stand on a page more than once; its surroundings tell which is meant. */
const COMMON = 40;
/** About so many characters of the surroundings, on each side. */
const SIDE = 24;
/** Characters at an end in which words are looked for: to find the words of a long line takes seconds. */
const NEAR = 400;

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const segments = (line: string) => [...words.segment(line)].map(({ segment }) => segment);

/**
 * The text fragment of a quoted passage, from `:~:text=` on, by which browsers scroll to it and highlight it
 * (https://wicg.github.io/scroll-to-text-fragment/); empty for a quote without a word. From the surroundings it
 * completes words that the quote cut, because browsers find a fragment only at the bounds of words, and tells a short
 * quote from others like it.
 */
export function textFragment(quote: string, around: Around = { before: '', after: '' }): string {
  const before = lastLine(around.before);
  const after = firstLine(around.after);
  const lines = linesOf(head(before, quote) + quote + tail(quote, after));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return '';
  const whole = lines.length === 1 && first.length <= SHORT;
  const text = whole ? encoded(first) : `${encoded(beginning(first, END))},${encoded(ending(last, END))}`;
  if (!whole || first.length > COMMON) return `:~:text=${text}`;
  const prefix = ending(cut(before, 0, -head(before, quote).length), SIDE);
  const suffix = beginning(cut(after, tail(quote, after).length), SIDE);
  return `:~:text=${prefix && `${encoded(prefix)}-,`}${text}${suffix && `,-${encoded(suffix)}`}`;
}

/** The text fragment of the place at which a passage begins; empty for one without a word. */
export function fragmentOfStart(passage: string): string {
  const [line = ''] = linesOf(passage);
  const start = beginning(line, SHORT);
  return start && `:~:text=${encoded(start)}`;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '');
}

const lastLine = (text: string) => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';
const cut = (text: string, start: number, end = 0) => text.slice(start, end === 0 ? undefined : end);

/** The part of the quote's first word that stands before the quote. */
function head(before: string, quote: string): string {
  const start = before.length;
  const word = words.segment(before + firstLine(quote).slice(0, NEAR)).containing(start);
  return word && word.index < start && word.isWordLike ? before.slice(word.index) : '';
}

/** The part of the quote's last word that stands after it. */
function tail(quote: string, after: string): string {
  const own = lastLine(quote).slice(-NEAR);
  const word = words.segment(own + after).containing(own.length);
  if (!word || word.index >= own.length || !word.isWordLike) return '';
  return after.slice(0, word.index + word.segment.length - own.length);
}

function beginning(line: string, length: number): string {
  let text = '';
  for (const segment of segments(line.slice(0, NEAR))) {
    if (text.length + segment.length > length && text.trim() !== '') break;
    text += segment;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function ending(line: string, length: number): string {
  let text = '';
  for (const segment of segments(line.slice(-NEAR)).reverse()) {
    if (text.length + segment.length > length && text.trim() !== '') break;
    text = segment + text;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** A hyphen, a comma and an ampersand have a meaning in a fragment, and half a character makes no address. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
