import { safeUrl } from './safe-url';

/** A quote up to this many characters on one line is looked for as a whole. */
const SHORT = 80;
/** Of a longer one, about so many characters at each end. */
const END = 40;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The address of a quoted passage: that of its page with a text fragment, by which browsers scroll to it and
 * highlight it (https://wicg.github.io/scroll-to-text-fragment/). A browser that knows no fragments opens the page.
 */
export function passageUrl(url: string | undefined, quote: string): string | undefined {
  const page = safeUrl(url);
  const lines = quote
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const [first, last] = [lines[0], lines.at(-1)];
  if (!page || first === undefined || last === undefined) return page;
  const whole = lines.length === 1 && first.length <= SHORT;
  const text = whole ? encoded(first) : `${encoded(beginning(first))},${encoded(ending(last))}`;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Whole words only: a fragment that ends within a word is not found. */
function beginning(line: string): string {
  let text = '';
  for (const { segment } of words.segment(line)) {
    if (text.length + segment.length > END && text !== '') break;
    text += segment;
  }
  return text.trim();
}

function ending(line: string): string {
  let text = '';
  for (const { segment } of [...words.segment(line)].reverse()) {
    if (text.length + segment.length > END && text !== '') break;
    text = segment + text;
  }
  return text.trim();
}

/** A hyphen, a comma and an ampersand mean something in a fragment. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
