import { resolved } from './address';
import type { TextFacts } from './text-facts';

/** Characters of the two ends of a text; a little more is collected, because whitespace goes. */
const END = 220;
const ENOUGH = 2 * END;
/** Links looked at, and kept. */
const ANCHORS = 400;
const LINKS = 40;
/** What is inside an article but is no text, on any site. */
const NEVER = [
  'script,style,noscript,button,svg,[hidden],[aria-hidden="true"],[role="dialog"]',
  'nav,.linenos,#comments,.comments,li.comment',
  // A formula's source, which stands beside the formula.
  'annotation',
  // Reader comments as Geekbang's own page of 2019 wrote them; mirrors keep the hashed class names.
  'div[class^="_"][class$="_0"]',
].join();
/** The heading above the comments in mirrored Geekbang chapters; nothing below it is the author's. */
const COMMENTS = '精选留言';
const COMMENTS_BEGIN = /^\s*精选留言\s*(?:[（(]\d+[）)])?\s*$/;
const INLINE = /^(A|B|I|EM|STRONG|CODE|SPAN|MARK|SU[BP]|KBD|FONT)$/;
/** Han, kana and hangul; the last range is the first half of the pairs for rare Han characters. */
const CJK = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\ud840-\ud88d]/g;
/** Words of the scripts with spaces; an apostrophe does not end one. By ranges: `\p{L}` takes ten times as long. */
const WORD =
  /[a-z\d\u00c0-\u0dff\u10a0-\u177f\u1800-\u1fff][a-z\d\u00c0-\u0dff\u10a0-\u177f\u1800-\u1fff'’]*/gi;
/**
 * Scripts that write words without spaces, and how many of their characters take the time of an English word: as many
 * as say the same. Article 1 of the Declaration of Human Rights has 30 words in English, and 129 characters in Thai, 122
 * in Lao, 118 in Khmer, 117 in Burmese; 258 in Tibetan. That reading rates follow the number of words which a message
 * has in English: "How many words do we read per minute?", Journal of Memory and Language 109, 2019.
 */
const UNSPACED: readonly [script: RegExp, characters: number][] = [
  [/[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]/g, 4.1],
  [/[\u0f00-\u0fff]/g, 8.6],
];

/** An article and what of it is not to be read. */
export interface Readable {
  article: Element;
  /** Elements that are no text. */
  skipped: Set<Node>;
  /** Where the comments begin, if they are in the article. */
  end: Element | null;
}

/** Finds out what a person reads in an article. `ignore` is the reader's own selector of what is no text. */
export function readable(article: Element, ignore = ''): Readable {
  const skipped = new Set<Node>();
  // One by one: browsers answer a bare tag or class from an index, and a list by trying all of it on every element.
  for (const selector of `${NEVER},${ignore}`.split(','))
    if (selector) for (const element of article.querySelectorAll(selector)) skipped.add(element);
  const labels = article.textContent?.includes(COMMENTS) ? [...article.querySelectorAll('*')] : [];
  const begins = (label: Element) => !label.firstElementChild && COMMENTS_BEGIN.test(label.textContent ?? '');
  return { article, skipped, end: labels.find(begins) ?? null };
}

/**
 * Text nodes with something in them, from the beginning or from the end, as many as hold `enough` characters.
 * All of a long page's take longer than everything else that is done with it: ask for few.
 */
export function textNodes(
  { article, skipped, end }: Readable,
  enough = Number.POSITIVE_INFINITY,
  last = false,
): Text[] {
  // The comments below a mirrored chapter are its longest part: come from the other side.
  if (last && end) return textNodes({ article, skipped, end });
  const nodes: Text[] = [];
  let length = 0;
  for (const node of last ? backwards(article) : forwards(article)) {
    if (length >= enough || end?.contains(node)) break;
    if (!/\S/.test(node.data) || isSkipped(node, article, skipped)) continue;
    nodes.push(node);
    length += node.data.length;
  }
  return last ? nodes.reverse() : nodes;
}

function* forwards(article: Element): Generator<Text> {
  const walker = article.ownerDocument.createTreeWalker(article, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** Without a walker: that of happy-dom, in which saved pages are read, ends at an element without text. */
function* backwards(node: Node): Generator<Text> {
  for (let child = node.lastChild; child; child = child.previousSibling)
    if (child.nodeType === 3 /* text */) yield child as Text;
    else yield* backwards(child);
}

function isSkipped(node: Node, article: Element, skipped: Set<Node>): boolean {
  for (let at: Node | null = node; at && at !== article; at = at.parentNode) if (skipped.has(at)) return true;
  return false;
}

/** How much there is to read, and its two ends; the text itself goes nowhere. */
export function textFacts(text: Readable, url: URL): TextFacts {
  return {
    head: joined(textNodes(text, ENOUGH)).slice(0, END),
    tail: joined(textNodes(text, ENOUGH, true)).slice(-END),
    ...countWeighed(text),
    links: linksOf(text, url),
  };
}

/** All of the text: as far as nothing below an element is skipped, by the browser's own hand, which is far quicker. */
function wholeText({ article, skipped, end }: Readable): string {
  const mixed = new Set<Node>();
  for (const element of end ? [...skipped, end] : skipped)
    for (let at = element.parentNode; at && !mixed.has(at); at = at === article ? null : at.parentNode)
      mixed.add(at);
  let over = false;
  const below = (node: Node): string => {
    if (node === end) over = true;
    if (over || skipped.has(node) || node.nodeType === 8 /* comment */) return ' ';
    return mixed.has(node) ? [...node.childNodes].map(below).join('') : (node.textContent ?? '');
  };
  return below(article);
}

/** What is read at a glance counts half: code, and cells of a table that hold no more than a few words or numbers. */
function countWeighed(text: Readable): { cjk: number; words: number } {
  const { article, skipped, end } = text;
  const light = [...article.querySelectorAll('pre,td')].filter(
    (each) =>
      !(each.localName === 'td' && each.querySelector('p,pre,div,ul,ol,table')) &&
      !isSkipped(each, article, skipped) &&
      !(end && isAfter(each, end)),
  );
  const [all, half] = [wholeText(text), light.map((each) => each.textContent).join('')].map(count) as [
    ReturnType<typeof count>,
    ReturnType<typeof count>,
  ];
  return { cjk: all.cjk - (half.cjk >> 1), words: all.words - (half.words >> 1) };
}

/** Characters of Chinese, Japanese and Korean, and words of the others, as many as their characters stand for. */
export function count(text: string): { cjk: number; words: number } {
  const number = (kind: RegExp) => text.match(kind)?.length ?? 0;
  const unspaced = UNSPACED.reduce((sum, [script, characters]) => sum + number(script) / characters, 0);
  return { cjk: number(CJK), words: number(WORD) + Math.round(unspaced) };
}

function isAfter(node: Node, end: Element): boolean {
  return (end.compareDocumentPosition(node) & 4) !== 0;
}

/** Each block's text on a line of its own. */
function joined(nodes: readonly Text[]): string {
  const pieces = nodes.map((node, at) => {
    const previous = nodes[at - 1];
    // Of a very long node the two ends are enough.
    const data =
      node.data.length > 4 * ENOUGH ? node.data.slice(0, ENOUGH) + node.data.slice(-ENOUGH) : node.data;
    return previous && blockOf(previous) !== blockOf(node) ? `\n${data}` : data;
  });
  return pieces
    .join('')
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** The element that stands for the paragraph, heading or listing of a text. */
export function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && INLINE.test(element.tagName)) element = element.parentElement;
  return element;
}

/** Addresses linked from what is read, so a survey under the text counts and one in a comment does not. */
function linksOf({ article, skipped, end }: Readable, url: URL): string[] {
  const links = new Set<string>();
  for (const anchor of [...article.querySelectorAll('a[href]')].slice(0, ANCHORS)) {
    if (links.size === LINKS || (end && isAfter(anchor, end))) break;
    const href = resolved(anchor.getAttribute('href'), url)?.href;
    if (href && href.length <= 300 && !isSkipped(anchor, article, skipped)) links.add(href);
  }
  return [...links];
}
