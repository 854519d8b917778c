import type { OutlineChapter, Page } from '../reader';
import { chapterOfLink, textOf } from '../sites/dom';
import type { TaughtRule } from './rule';

/** Links that are looked at on one page, at most. */
const MOST = 3000;
/** Characters of a title at most. What is longer is the text of half a page. */
const LONGEST_TITLE = 400;

/**
 * Everything that a rule's selector selects; nothing if there is no selector, or the browser does not understand it.
 */
export function all(root: ParentNode, selector: string | undefined): Element[] {
  if (selector === undefined) return [];
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The title to which a rule points, on one line; empty if there is none, or its text is too long for a title. */
export function titleAt({ document }: Page, selector: string | undefined): string {
  const [element] = all(document, selector);
  const isTitle = element && (element.textContent ?? '').length <= LONGEST_TITLE;
  return isTitle ? textOf(element) : '';
}

/** The chapters that a rule finds on a page, in order and each once. Links to other sites are none. */
export function chaptersIn(page: Page, { outline }: Pick<TaughtRule, 'outline'>): OutlineChapter[] {
  return chaptersOf(all(page.document, outline), page);
}

/** The chapters to which these elements link. An element that is no link is no chapter, even if it was selected. */
export function chaptersOf(elements: readonly Element[], page: Page): OutlineChapter[] {
  const chapters = new Map<string, OutlineChapter>();
  for (const element of elements) {
    if (chapters.size === MOST) break;
    const isLink = element.localName === 'a' && (element.textContent ?? '').length <= LONGEST_TITLE;
    const chapter = isLink ? chapterOfLink(element, page) : null;
    if (chapter && !chapters.has(chapter.key)) chapters.set(chapter.key, chapter);
  }
  return [...chapters.values()];
}

/** The deepest folder that holds all of these paths, without a slash at its end. */
export function folderOf(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return first.slice(0, differs < 0 ? first.length : differs).join('/');
}
