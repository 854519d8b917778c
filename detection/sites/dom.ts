import { bookChapterKey, bookHost, bookKeyOfPath, resolved } from '../address';
import { oncePerPage } from '../once-per-page';
import type { Known, OutlineChapter, Page, Source } from '../reader';
import { bare } from './whole';

/** An element's text on one line; empty when there is no element. */
export function textOf(element: Element | null | undefined): string {
  const text = element?.textContent?.trim() ?? '';
  // Most need no more than that, and there may be thousands: an expression would take five times as long.
  const plain = !['\n', '  ', '\t', '\u200b'].some((space) => text.includes(space));
  return plain ? text : text.replace(/[\s\u200b]+/g, ' ').trim();
}

/** The first element for a selector; `null` when there is none, or no selector. */
export function find(within: ParentNode | null | undefined, selector: string | undefined): Element | null {
  return selector === undefined ? null : (within?.querySelector(selector) ?? null);
}

/** A title and where it came from, or `undefined` when there is no text. */
export function titled(value: string, from: Source): Known<string> | undefined {
  return value ? { value, from } : undefined;
}

/** Content of a `<meta>`, by name or property. */
export function metaOf(page: Page, name: string): string {
  const meta = page.document.head?.querySelector(`meta[name="${name}"],meta[property="${name}"]`);
  return meta?.getAttribute('content') ?? '';
}

/** The author as the page's head names one. */
export function authorOf(page: Page): string | undefined {
  return metaOf(page, 'author') || undefined;
}

/** Players stand in one another, but not deeper than this. */
const DEEPEST = 4;

/**
 * The main audio or video in an element: the longest. Where none stands there, that of a player with a tree of its own
 * (a shadow root) or of a frame of the same origin.
 */
export function mediaIn(element: ParentNode | null, depth = 0): HTMLMediaElement | null {
  const own = longest(element, 'video') ?? longest(element, 'audio');
  if (own || !element || depth === DEEPEST) return own;
  const inside: (ParentNode | null)[] = [...element.querySelectorAll('iframe')].map(
    (frame) => frame.contentDocument,
  );
  for (const each of element.querySelectorAll('*')) inside.push(treeOf(each));
  for (const tree of inside) {
    const found = tree && mediaIn(tree, depth + 1);
    if (found) return found;
  }
  return null;
}

/**
 * An element's own tree. Browsers let a content script into closed ones, too: Firefox by a property, Chrome by a
 * function, which is asked of custom elements only, for asking is dear and players are such. Elsewhere there is neither.
 */
function treeOf(element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot: typeof treeOf } } };
  const asked = element.localName.includes('-') && chrome?.dom?.openOrClosedShadowRoot(element);
  return asked || element.openOrClosedShadowRoot || element.shadowRoot;
}

/** One selector at a time: browsers look up a bare tag far quicker than a list. */
function longest(element: ParentNode | null, tag: 'video' | 'audio'): HTMLMediaElement | null {
  let main: HTMLMediaElement | null = element?.querySelector(tag) ?? null;
  // How long it is may not be known yet.
  if (main && element)
    for (const each of element.querySelectorAll(tag))
      if ((each.duration || 0) > (main.duration || 0)) main = each;
  return main;
}

/** What relative links of the page are resolved against, and the folders above it: `/`, `/a/`, `/a/b/`. */
const baseOf = oncePerPage((page) => {
  const base = page.document.head?.querySelector('base[href]')?.getAttribute('href');
  const url = resolved(base, page.url) ?? page.url;
  const folders = [...url.pathname.matchAll(/\//g)].map(({ index }) => url.pathname.slice(0, index + 1));
  return { url, origin: url.origin, folders, host: bookHost(url), own: url.host === page.url.host };
});

/** Paths that need only be put together; the others are left to `URL`, which takes ten times as long. */
const PLAIN = /^(?:[\w%~-][\w%~/-]*(?:\.html)?)?$/;

/** A link of the page's own site as a chapter of an outline; `null` for any other link, and for marks in this page. */
export function chapterOfLink(link: Element, page: Page, title = textOf(link)): OutlineChapter | null {
  let href = link.getAttribute('href');
  // By a bare `#` Sphinx leads from a page's own entry to itself, in the way of docutils; elsewhere that is a switch.
  if (href === '#' && link.matches('.internal')) href = page.url.pathname;
  if (!href || !title || /^#(?!!?\/)/.test(href)) return null;
  const { url: base, origin, folders, host, own } = baseOf(page);
  const rooted = href[0] === '/';
  let up = 0;
  while (href.startsWith('../', 3 * up)) up++;
  const rest = href.slice(rooted ? 1 : href.startsWith('./') ? 2 : 3 * up);
  if (own && PLAIN.test(rest)) {
    const path = ((rooted ? null : folders.at(-1 - up)) ?? '/') + rest;
    return { key: bookKeyOfPath(host, path), title, url: origin + path };
  }
  const url = resolved(href, base);
  return url?.host === page.url.host ? { key: bookChapterKey(url), title, url: url.href } : null;
}

/** The outline's entry for the page itself, if need be in the other spelling. */
export function entryOf(page: Page, chapters: readonly OutlineChapter[]): OutlineChapter | undefined {
  const own = bookChapterKey(page.url);
  return chapters.find(({ key }) => key === own) ?? chapters.find(({ key }) => bare(key) === bare(own));
}

/** What a link to a neighbour says beside the neighbour's title. */
const AROUND_TITLE =
  /^(?:[\s«»‹›←→<>·:|]|next\b|prev(?:ious)?\b|page\b|chapter\b|lesson\b|下一?[页章篇节课讲]|上一?[页章篇节课讲])+|[\s«»‹›←→<>]+$/gi;

/** What others put into a page, and into links, too. */
const FOREIGN = 'aside,nav,button,[role="dialog"]';

/**
 * The page before or after this one as the page itself links to it: by `selector` or the link itself, else by a `rel` in
 * the head; `null` where it has no such link on its own host.
 */
export function neighbourOf(
  page: Page,
  rel: 'prev' | 'next',
  selector?: string | Element,
): OutlineChapter | null {
  const { document, url } = page;
  const shown = typeof selector === 'object' ? selector : find(document, selector);
  const link = shown ?? find(document.head, `link[rel~="${rel}"][href]`);
  const found = link && chapterOfLink(link, page, rel);
  if (!found || found.key === bookChapterKey(url)) return null;
  return { ...found, title: titleIn(link) || (found.key.split('/').at(-1) ?? rel) };
}

/** The longest of the texts in a link to a neighbour, without what only says that it is one. */
export function titleIn(link: Element): string {
  const foreign = [...link.querySelectorAll(FOREIGN)];
  const own = [...link.querySelectorAll('*')].filter(
    (each) => !foreign.some((other) => other.contains(each)),
  );
  const nodes = [link, ...own].flatMap((element) => [...element.childNodes]);
  const texts = nodes.filter((node) => node.nodeType === 3 /* text */).map((node) => node.textContent ?? '');
  const titles = [link.getAttribute('title') ?? '', ...texts].map((text) =>
    text.slice(0, 300).replace(AROUND_TITLE, '').trim(),
  );
  return titles.reduce((longest, title) => (title.length > longest.length ? title : longest), '');
}
