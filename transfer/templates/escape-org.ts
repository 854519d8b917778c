import { quotedParts } from '@/progress/notes/quoted-parts';
import { isWebAddress } from './escape-markdown';

/** Signs that mean something in Org, and the names under which Org shows them as they are. */
const ENTITIES: Readonly<Record<string, string>> = {
  '*': 'ast',
  '/': 'slash',
  _: 'under',
  '=': 'equal',
  '~': 'tilde',
  '+': 'plus',
  '<': 'lt',
  '>': 'gt',
  $: 'dollar',
  '^': 'asciicirc',
  '|': 'vert',
  ':': 'colon',
};

/** Org's manual puts this between signs that have no such name and shall mean nothing together. */
const ZERO_WIDTH_SPACE = '\u200b';

/** A text on one line as Org that shows just this text. */
export function orgText(text: string): string {
  return text
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .replace(/[[\]\\{@#]/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/[*/_=~+<>$^|:]/g, (sign) => `\\${ENTITIES[sign]}{}`);
}

/** A title as a link to a web address, or as text where there is none. */
export function orgLink(title: string, url: string): string {
  if (!isWebAddress(url)) return orgText(title);
  return `[[${inBrackets(url)}][${orgText(title)}]]`;
}

/** An address as a link that shows itself; empty where it leads nowhere. */
export function orgAddress(url: string): string {
  return isWebAddress(url) ? `[[${inBrackets(url)}]]` : '';
}

/** A quote as blocks in which Org changes nothing; code with its language. */
export function orgQuote(quote: string): string {
  return quotedParts(quote)
    .map(({ text, ...part }) =>
      orgBlock(text, part.kind === 'code' ? `src ${part.language || 'text'}` : 'example'),
    )
    .join('\n');
}

/** The person's own Markdown, which stays Markdown. */
export function orgMarkdown(text: string): string {
  return orgBlock(text.trimEnd(), 'src markdown');
}

/** A tag as Org writes it, without colons. */
export function orgTag(tag: string): string {
  return tag.replace(/[^\p{L}\p{N}_@%]+/gu, '_').replace(/^_+|_+$/g, '');
}

function orgBlock(text: string, kind: string): string {
  // A comma keeps a line from ending the block or beginning a heading.
  const lines = text
    .replaceAll('\0', '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^(\s*)(,*(?:\*|#\+))/, '$1,$2'));
  return `#+begin_${kind}\n${lines.join('\n')}\n#+end_${kind.split(' ')[0]}`;
}

const inBrackets = (url: string) => url.replace(/[[\]\s\\]/g, encodeURIComponent);
