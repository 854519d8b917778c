import { browser } from 'wxt/browser';
import type { MenuItem } from '@/components/controls/menu-list';
import { courseMenuItems } from '@/components/course/course-menu-items';
import { courseMenuText } from '@/locales/course-menu-text';
import { spoken } from '@/locales/i18n';
import { markText } from '@/locales/mark-text';
import { courseUrl } from '@/messages/library-url';
import { course } from '@/storage/queries/courses';
import { mark, undoLast } from './mark-course-here';
import { pageCourse, writing } from './popup-state';

/** The menu of a course in the popup as it stands now; empty if the course has gone. */
export async function menuOfCourse(key: string, isFinished: boolean): Promise<MenuItem[]> {
  const [row] = await Promise.all([course(key), spoken([courseMenuText, markText])]);
  if (!row) return [];
  const texts = { mark: markText.get(), menu: courseMenuText.get() };
  return courseMenuItems(
    row,
    isFinished,
    {
      mark: (kind) => void mark(row, kind, texts.mark),
      takeaway: () => writeTakeaway(row.key),
      markdown: () => saveMarkdown(row.key),
      details: () => openInLibrary(row.key),
      undo: () => void undoLast(row, texts.mark),
    },
    texts,
  );
}

/** Opens the field for the takeaway: here if it is the page's course, else in the library. */
export function writeTakeaway(key: string): void {
  if (pageCourse.get()?.row.key !== key) openInLibrary(key);
  else if (writing.get() !== key) writing.set(key);
  else document.querySelector<HTMLElement>('.here textarea')?.focus();
}

/** Opens the course in the library. */
export function openInLibrary(key: string): void {
  void browser.tabs.create({ url: courseUrl(key) });
}

/** Has the library write the course down: what makes Markdown is heavier than the whole popup. */
export function saveMarkdown(key: string): void {
  void browser.tabs.create({ url: `${courseUrl(key)}?save=markdown` });
}
