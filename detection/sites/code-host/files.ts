import { placeOf, resolved } from '../../address';
import { oncePerPage } from '../../once-per-page';
import type { OutlineChapter, OutlineSighting, Page } from '../../reader';
import { keyOf } from '../course-address';
import type { SiteAddress } from '../course-site-form';

/** A Markdown file at some branch of a repository; the branch is no part of what it is. */
const FILE =
  /^(?<repo>[^/]+\/.+?)(?:\/-)?\/(?:blob|src\/(?:branch|tag|commit))\/[^/]+\/(?<folder>.+\/)?(?<name>[^/]+)\.(?:md|mdx|markdown)$/i;
/** Pages about the others. */
const ABOUT = /^(?:readme|summary|changelog|contributing|license|code_of_conduct|security)$/i;
/** Folders that only say what is in them. */
const PLAIN = /^(?:docs?|src|book|notes?|content|chapters|zh(?:-cn)?|en)$/i;
const NUMBERED = /^(?:第|\d|(?:chapter|lesson|part|unit|module|week|day)[-_ ]*\d)/i;
/** Entries of GitHub's tree are no links: their ids are paths with this behind them. */
const TAIL = '-item';
const ENTRIES = `[role="treeitem"][id$="${TAIL}"],:is(nav,aside,[role="tree"]) a[href]`;
/** A folder may hold any number of files. */
const MOST = 500;
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

const fileAt = (url: URL) => FILE.exec(placeOf(url))?.groups;

/** The file that an address leads to; the repository and its folder are the course. */
export function addressOf({ url }: Pick<Page, 'url'>): SiteAddress | null {
  const { repo, folder = '', name } = fileAt(url) ?? {};
  if (!repo || !name || ABOUT.test(name)) return null;
  return { course: `${repo}/${folder}`.replace(/(?<!\/)\/+$/, ''), chapter: name };
}

/** What the course is called: as its folder, else as the repository. */
export function nameOf(page: Page): string {
  const folders = addressOf(page)?.course?.split('/') ?? [];
  return folders.findLast((folder) => !PLAIN.test(folder)) ?? '';
}

/** The files of the page's own folder by number; `null` where they are few, or have none: then they are no course. */
export const filesOf = oncePerPage((page: Page): OutlineSighting | null => {
  const own = addressOf(page);
  if (!own) return null;
  const found = new Map<string, OutlineChapter>();
  for (const url of beside(page).slice(0, MOST)) {
    const address = addressOf({ url });
    if (address?.course !== own.course) continue;
    const key = keyOf({ id: 'code-host' }, address);
    found.set(key, { key, title: address.chapter.replace(/[-_]+/g, ' '), url: url.href });
  }
  const chapters = [...found.values()].sort((a, b) => BY_NUMBER.compare(a.title, b.title));
  const numbered = chapters.filter(({ title }) => NUMBERED.test(title)).length;
  const isCourse = found.has(keyOf({ id: 'code-host' }, own)) && chapters.length > 2;
  if (!isCourse || numbered < 0.6 * chapters.length) return null;
  return { chapters, complete: false, from: 'outline', because: 'the files of one folder' };
});

/** Addresses in the page's own folder. Told apart by their text, for a tree may have thousands. */
function beside({ document, url }: Page): URL[] {
  const folder = url.pathname.replace(/[^/]*$/, '');
  const inTree = fileAt(url)?.folder ?? '';
  return [...document.querySelectorAll(ENTRIES)].flatMap((entry) => {
    const { id } = entry;
    const isItem = id.endsWith(TAIL) && id.startsWith(inTree) && !id.includes('/', inTree.length);
    const path = isItem ? folder + encodeURIComponent(id.slice(inTree.length, -TAIL.length)) : null;
    const href = path ?? entry.getAttribute('href');
    const target = href?.includes(folder) ? resolved(href, url) : null;
    return target?.host === url.host ? [target] : [];
  });
}
