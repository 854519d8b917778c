import type { ChapterPage, CoursePage } from '../page-facts';
import type { AddressParts } from '../reader';
import type { ReaderFacts } from './facts-of';
import { isOnHost } from './hosts';
import { readerFacts } from './reader-facts';

/** Keys of books know nothing of a query, and the path of a hash router is part of them. */
const BOOK: AddressParts = { hash: [] };
const NOTHING: AddressParts = {};

/**
 * An address as it may be stored: without the name and password of whoever asked, and of query and hash only what the
 * keys of its reader need. What else stands there says who someone is or where they came from: tokens, shares, sessions,
 * mail campaigns. `reader` is the id under which the page reported; the reader of the address's own host goes before it.
 */
export function storedAddress(address: string, reader: string): string {
  // An outline has thousands of addresses, and most have nothing to lose.
  if (!/[?#@]/.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  const { query = [], hash } = partsFor(url, reader);
  url.username = '';
  url.password = '';
  url.search = parametersIn(url.search.slice(1), query);
  url.hash = hash ? hashIn(url.hash.slice(1), hash) : '';
  return url.href;
}

/** The page with every address in it as it may be stored. */
export function withStoredAddresses<Page extends ChapterPage | CoursePage>(page: Page): Page {
  const { course, outline } = page;
  const listed = outline && {
    ...outline,
    chapters: outline.chapters.map((chapter) => withAddress(chapter, page.reader)),
  };
  return {
    ...withAddress(page, page.reader),
    course: withAddress(course, page.reader),
    ...(listed && { outline: listed }),
  };
}

function withAddress<T extends { url?: string }>(thing: T, reader: string): T {
  return thing.url === undefined ? thing : { ...thing, url: storedAddress(thing.url, reader) };
}

function partsFor({ hostname }: URL, id: string): AddressParts {
  const isOn = ({ hosts = [] }: ReaderFacts) => isOnHost(hostname, hosts);
  const reader = readerFacts.find(isOn) ?? readerFacts.find((each) => each.id === id && !each.hosts);
  return reader?.addressParts ?? (reader?.hosts ? NOTHING : BOOK);
}

/** The path of a hash router, and the parameters behind it or without one. */
function hashIn(hash: string, names: readonly string[]): string {
  const [, route = '', rest = ''] = /^(!?\/[^?#]*)?\??(.*)$/s.exec(hash) ?? [];
  const parameters = parametersIn(rest, names);
  return route && parameters ? `${route}?${parameters}` : route + parameters;
}

/** The parameters of these names, as they are written. */
function parametersIn(query: string, names: readonly string[]): string {
  const isKept = (pair: string) => names.includes(pair.split('=', 1)[0] ?? '');
  return query.split('&').filter(isKept).join('&');
}
