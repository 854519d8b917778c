import { resolved } from './address';
import type { TextFacts } from './page-facts';

const SHORT = 220;
const TEXT = 3;
const ELEMENTS_AND_TEXT = 5;
/** What is inside an article but is no text, on any site. */
const NEVER = [
  'script,style,noscript,template,textarea,select,button,svg,iframe,audio,video,[hidden],[aria-hidden="true"]',
  'nav,.headerlink,.header-anchor,.linenos,#comments,[class^="comment"]:not(span,p),li.comment,#disqus_thread,.giscus,.utterances',
  // Reader comments as Geekbang's own page of 2019 wrote them; mirrors keep the hashed class names.
  'div[class^="_"][class$="_0"]',
].join();
/** The heading above the comments in mirrored Geekbang chapters; nothing below it is the author's. */
const COMMENTS_BEGIN = /^\s*精选留言\s*(?:[（(]\d+[）)])?\s*$/;
const INLINE = /^(A|B|I|EM|STRONG|CODE|SPAN|MARK|SUB|SUP|SMALL|U|S|KBD|FONT|ABBR|Q|CITE|VAR|WBR)$/;

/** What a person reads in an article: its text nodes and the links among them, in order. */
export interface Readable {
  nodes: Text[];
  anchors: Element[];
}

/** One pass over an article, without layout. `ignore` is the reader's selector of what is no text. */
export function readable(article: Element, ignore = ''): Readable {
  const skipped = new Set<Node>(article.querySelectorAll(ignore ? `${NEVER},${ignore}` : NEVER));
  const walker = article.ownerDocument.createTreeWalker(article, ELEMENTS_AND_TEXT);
  const found: Readable = { nodes: [], anchors: [] };
  let node = walker.nextNode();
  while (node) {
    if (skipped.has(node)) {
      node = past(walker);
      continue;
    }
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      if (COMMENTS_BEGIN.test(data)) break;
      if (/\S/.test(data)) found.nodes.push(node as Text);
    } else if (node.nodeName === 'A') {
      found.anchors.push(node as Element);
    }
    node = walker.nextNode();
  }
  return found;
}

/** Steps over what is below the walker's node. */
function past(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** Counts and the two ends of an article's text; the text itself goes nowhere. */
export function textFacts({ nodes, anchors }: Readable, url: URL): TextFacts {
  let cjk = 0;
  let words = 0;
  for (const { data } of nodes) {
    const counted = count(data);
    cjk += counted.cjk;
    words += counted.words;
  }
  let head = '';
  for (let at = 0; at < nodes.length && head.length < 2 * SHORT; at++) head += pieceOf(nodes, at);
  let tail = '';
  for (let at = nodes.length - 1; at >= 0 && tail.length < 2 * SHORT; at--) tail = pieceOf(nodes, at) + tail;
  return {
    head: squeezed(head).slice(0, SHORT),
    tail: squeezed(tail).slice(-SHORT),
    cjk,
    words,
    links: linksOf(anchors, url),
  };
}

/** A node's text, on a new line where a new block begins. Long nodes are cut to their two ends. */
function pieceOf(nodes: readonly Text[], at: number): string {
  const node = nodes[at];
  if (!node) return '';
  const data =
    node.data.length > 8 * SHORT
      ? `${node.data.slice(0, 4 * SHORT)} ${node.data.slice(-4 * SHORT)}`
      : node.data;
  const before = nodes[at - 1];
  return before && block(before) !== block(node) ? `\n${data}` : data;
}

function block(node: Text): Element | null {
  let element = node.parentElement;
  while (element && INLINE.test(element.tagName)) element = element.parentElement;
  return element;
}

function squeezed(text: string): string {
  return text
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

function linksOf(anchors: readonly Element[], url: URL): string[] {
  const links = new Set<string>();
  for (const anchor of anchors) {
    const href = resolved(anchor.getAttribute('href'), url)?.href;
    if (href && href.length <= 300) links.add(href);
    if (links.size === 40) break;
  }
  return [...links];
}

/** Han, kana and hangul; the last range is the first half of the pairs for rare Han characters. */
const CJK = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\ud840-\ud88d]/g;
/** Words of the other scripts; an apostrophe does not end one. By ranges: `\p{L}` takes ten times as long. */
const WORD = /[a-z\d\u00c0-\u1fff][a-z\d\u00c0-\u1fff'’]*/gi;

/** How much there is to read: characters of the scripts without spaces, and words of the others. */
export function count(text: string): { cjk: number; words: number } {
  return { cjk: text.match(CJK)?.length ?? 0, words: text.match(WORD)?.length ?? 0 };
}
