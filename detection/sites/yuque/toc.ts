import { given } from '../../capped';
import { oncePerPage } from '../../once-per-page';
import type { OutlineChapter, OutlineSighting, Page } from '../../reader';
import { type Fields, fields, list, stringOf } from '../json';

/** The page's own data stands in a script as an encoded string; longer ones are left alone. */
const DATA = /decodeURIComponent\("([^"]*)"\)/;
const LONGEST = 3_000_000;
const BOOK = /^\/([\w.-]+\/[\w.-]+)\/[\w.-]+/;

/** The book that the page came with. Within the site it stays in the document, also beside pages of another book. */
const bookIn = oncePerPage(({ document, url }): Fields | null => {
  const path = BOOK.exec(url.pathname)?.[1];
  for (const { textContent: text } of document.querySelectorAll('script:not([src])')) {
    const encoded = text && text.length < LONGEST && text.includes('appData') ? DATA.exec(text)?.[1] : null;
    if (!encoded) continue;
    const { group, book } = decoded(encoded);
    const found = fields(book);
    const owner = stringOf(fields(found.user).login) ?? stringOf(fields(group).login);
    return path !== undefined && path === `${owner}/${stringOf(found.slug)}` ? found : null;
  }
  return null;
});

function decoded(text: string): Fields {
  try {
    return fields(JSON.parse(decodeURIComponent(text)));
  } catch {
    // The site has changed; what else the page shows is read.
    return {};
  }
}

/** The book's name. */
export function nameOf(page: Page): string {
  return stringOf(bookIn(page)?.name) ?? '';
}

/** All documents of the book in its order, below the names that group them. Links to elsewhere are no chapters. */
export function outlineOf(page: Page): OutlineSighting | null {
  const entries = list(bookIn(page)?.toc).filter(({ visible }) => visible !== 0);
  const byId = new Map(entries.map((entry) => [stringOf(entry.uuid) ?? '', entry]));
  const docs = entries.filter(({ type }) => stringOf(type)?.toUpperCase() === 'DOC');
  const chapters = docs.map((entry) => chapterOf(page, entry, byId)).filter((chapter) => chapter !== null);
  if (chapters.length === 0) return null;
  const complete = chapters.length === docs.length;
  return { chapters, complete, from: 'json', because: complete ? 'the site sent all' : 'unreadable entries' };
}

function chapterOf({ url }: Page, entry: Fields, byId: ReadonlyMap<string, Fields>): OutlineChapter | null {
  const book = BOOK.exec(url.pathname)?.[1];
  const slug = stringOf(entry.url);
  const title = stringOf(entry.title);
  if (!book || !slug || !/^[\w.-]{1,190}$/.test(slug) || !title) return null;
  const section = topOf(entry, byId);
  return given({
    key: `yuque:chapter/${book}/${slug}`,
    title,
    section: section === entry ? undefined : stringOf(section.title),
    url: new URL(`/${book}/${slug}`, url).href,
  });
}

/** What stands over an entry at the top. */
function topOf(entry: Fields, byId: ReadonlyMap<string, Fields>): Fields {
  let top = entry;
  // As deep as no book goes, because what is hostile may go in circles.
  for (let depth = 0; depth < 20; depth++) {
    const above = byId.get(stringOf(top.parent_uuid) ?? '');
    if (!above) return top;
    top = above;
  }
  return top;
}
