/** By what a reader knows its pages: its id, and a selector of what no other site's pages have. */
export type Sign = readonly [reader: string, selector: string];

/** Where the generic reader may find a text. */
const TEXT = 'main,article,[role="main"],p,pre,a[href]';

/**
 * The reader for a page of a host that no reader names: the first whose sign it shows, else the generic one as soon as
 * there is anything to read. `null` where there is nothing yet.
 */
export function recognised(document: Document, signs: readonly Sign[]): string | null {
  // All at once, because a page that shows none of them is walked through once, and not for each.
  const shows = document.querySelector(signs.map(([, selector]) => selector).join());
  const known = shows && signs.find(([, selector]) => document.querySelector(selector));
  return known?.[0] ?? (document.querySelector(TEXT) ? 'generic' : null);
}
