import { textOn } from '@/detection/read';
import type { Page, SiteReader } from '@/detection/reader';
import type { Sight } from './settle';

/** Characters below which a text is no text yet, or a lesson that is only a video; a word counts as five. */
export const SHORT = 80;

/** What stands in the article. */
export type Fingerprint = Sight;

/**
 * A fingerprint of the article, `null` when there is none. The chapter's heading is left out: single-page apps
 * write the new one at once, while the old text still stands. Of a page with hardly any text it says what plays.
 */
export function fingerprintOf(page: Page, reader: SiteReader): Fingerprint | null {
  const article = reader.article(page);
  const media = reader.media?.(page);
  if (!article && !media) return null;
  const ignore = ['h1', ...(reader.ignore ? [reader.ignore] : [])].join();
  const { head, tail, cjk, words } = textOn(page, article, ignore);
  const length = cjk + 5 * words;
  const short = length < SHORT;
  const what = short ? [media?.currentSrc || media?.src, titleShown(page, reader)] : [];
  return { print: JSON.stringify([head, tail, length, what]), short };
}

/** The title that the page itself shows, whatever the site's JSON has said; empty when there is none. */
function titleShown(page: Page, reader: SiteReader): string {
  const bare = Object.keys(page.answers).length > 0 ? { ...page, answers: {} } : page;
  return reader.chapter(bare)?.title?.value ?? '';
}

/**
 * The site's JSON names the chapter that the address means, and the page shows another title: what stands there is
 * another chapter's. Numbers, marks and additions around a title make no other title of it.
 */
export function showsAnother(page: Page, reader: SiteReader): boolean {
  const known = reader.chapter(page)?.title;
  const [shown, told] = [titleShown(page, reader), known?.from === 'json' ? known.value : ''].map(lettersOf);
  return Boolean(shown && told && !shown.includes(told) && !told.includes(shown));
}

function lettersOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
