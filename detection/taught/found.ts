import type { OutlineChapter, Page } from '../reader';
import { chapterOfLink, textOf } from '../sites/dom';
import type { TaughtRule } from './rule';

/** More links than this are looked at on no page. */
const MOST = 3000;
/** Characters. No title of a chapter or course is longer; what is, is the text of half a page. */
const LONGEST_TITLE = 400;

/** Everything a rule's selector selects; nothing where there is no selector, or none that a browser understands. */
export function all(root: ParentNode, selector: string | undefined): Element[] {
  if (selector === undefined) return [];
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The title a rule points at, on one line; empty when there is none, or what stands there is too long for one. */
export function titleAt({ document }: Page, selector: string | undefined): string {
  const [element] = all(document, selector);
  const isTitle = element && (element.textContent ?? '').length <= LONGEST_TITLE;
  return isTitle ? textOf(element) : '';
}

/** The chapters that a rule finds on a page, in order and each once. Links of other sites are none. */
export function chaptersIn(page: Page, { outline }: Pick<TaughtRule, 'outline'>): OutlineChapter[] {
  return chaptersOf(all(page.document, outline), page);
}

/** The chapters that these elements link to. What is no link is none, whatever else was selected. */
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
