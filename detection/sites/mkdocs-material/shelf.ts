import { textOf } from '../dom';
import { isNested, isPruned, nameOf } from './items';

/** Chapter 2, Part II, 第 1 章, 2、, 二、, 3. */
const NUMBERED =
  /^(?:第\s*[\d一二三四五六七八九十百零〇两]+\s*\S|\d+(?:\.\d+)*\s*[、.．:：)）\s–-]|[一二三四五六七八九十]+、|(?:chapter|part|module|unit|week|lesson|section|day|step)\s+(?:\d+|[ivxlc]+)\b)/i;
/** The first of a course's chapters: 01, 1., 第 1 讲, Lesson 1, 开篇词; a book's second part has none. */
const FIRST =
  /^(?:(?:第\s*|(?:chapter|lesson|day|week|unit|episode)\s+)?0*1(?:\s*[讲课章节回集]|\s*[|丨｜:：、)）–—-]|[.．]?\s|[.．]?$)|开篇词|开篇$)/i;
/** So many pages are a course whatever they are called. */
const LONG = 15;
/** Enough of a long course to find its first chapter: something may stand before it. */
const BEGINNING = 12;

/** Whether sections are numbered, and so the parts of one book. */
export function areNumbered(sections: readonly Element[]): boolean {
  const numbered = sections.filter((section) => NUMBERED.test(nameOf(section))).length;
  return numbered > 1 && numbered >= 0.5 * sections.length;
}

/**
 * Whether what a section holds are courses, not its parts: as far as they are in the page, each of them begins to count
 * anew, or is as long as a course.
 */
export function isShelf(items: readonly Element[]): boolean {
  const sections = items.filter(isNested);
  const shown = sections.filter((section) => !isPruned(section));
  return shown.length > 0 && !areNumbered(sections) && shown.every(isCourse);
}

function isCourse(section: Element): boolean {
  const links = [
    ...section.querySelectorAll('.md-nav__item:not(.md-nav__item--nested) > a.md-nav__link[href]'),
  ];
  return links.length >= LONG || links.slice(0, BEGINNING).some((link) => FIRST.test(textOf(link)));
}
