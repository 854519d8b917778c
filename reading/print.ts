import type { Page, SiteReader } from '@/detection/reader';
import { readable } from '@/detection/text';
import type { Sight } from './settle';

/** Characters below which a text is no text yet, or a lesson that is only a video. */
const SHORT = 80;
const END = 300;

/** What stands in the article: enough to tell whether it is still the same, and the nodes themselves. */
export interface Print extends Sight {
  nodes: Text[];
  head: string;
  length: number;
}

/**
 * A fingerprint of the article, `null` when there is none. The chapter's heading is left out: single-page apps
 * write the new one at once, while the old text still stands. Of a page with hardly any text it says what plays.
 */
export function printOf(page: Page, reader: SiteReader): Print | null {
  const article = reader.article(page);
  const media = reader.media?.(page);
  if (!article && !media) return null;
  const nodes = article ? readable(article, reader.ignore).nodes : [];
  const texts = nodes.filter((node) => !node.parentElement?.closest('h1')).map((node) => node.data);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const short = length < SHORT;
  const whole = texts.join('');
  const head = whole.slice(0, END);
  const what = short
    ? `${media?.currentSrc || media?.src || ''} ${reader.chapter(page)?.title?.value ?? ''}`
    : '';
  return { print: `${length} ${head} ${whole.slice(-END)} ${what}`, short, nodes, head, length };
}

/** The same text, give or take what a site adds afterwards: a date, a late paragraph. */
export function isSameText(a: Print, b: Print): boolean {
  return a.head.slice(0, SHORT) === b.head.slice(0, SHORT) && Math.abs(a.length - b.length) <= a.length / 10;
}
