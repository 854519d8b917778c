/** Scripts written without spaces, where people look for any part of a word. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const RUNS = /[\p{L}\p{N}\p{M}]+/gu;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The text in the form in which it is compared: lower case, compatible forms alike, without the accents of Latin, Greek
 * and Cyrillic.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC');
}

/** Whether a word is of a script written without spaces. */
export function isSpaceless(word: string): boolean {
  return SPACELESS.test(word);
}

/** The words of each folded text, in order. One call takes many texts, because beginning to segment is what costs. */
export function wordsOf(texts: readonly string[]): string[][] {
  const words: string[][] = texts.map(() => []);
  const joined = texts.map((text) => text.replace(/\s+/g, ' ')).join('\n');
  let at = 0;
  for (const { segment } of segmenter.segment(joined)) {
    if (segment === '\n') at += 1;
    // The segmenter keeps `node.js` and `max_connections` in one piece.
    else words[at]?.push(...(segment.match(RUNS) ?? []));
  }
  return words;
}

/** The terms by which a prefix finds a word: the word itself and, if its script has no spaces, each of its ends. */
export function termsOf(word: string): string[] {
  if (!isSpaceless(word)) return [encoded(word)];
  const characters = [...word];
  return characters.map((_, i) => encoded(characters.slice(i).join('')));
}

/**
 * A term in an alphabet of few letters (lower case, digits, and for anything else four of A to P for each code unit).
 * The index looks through the children of a node one after the other, and thousands of Chinese characters begin a word.
 * The code of a prefix is a prefix of the code.
 */
export function encoded(word: string): string {
  let code = '';
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if (unit < 128) code += word[i];
    else
      for (let shift = 12; shift >= 0; shift -= 4) code += String.fromCharCode(65 + ((unit >> shift) & 15));
  }
  return code;
}
