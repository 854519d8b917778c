import type { Page, Screens } from '../../reader';

const ACTIVITY = /^\/(.*\/)?mod\/\w+\/view\.php\?(?:.*&)?id=(\d+)/;
const activityOf = ({ pathname, search }: URL) => ACTIVITY.exec(pathname + search);

/** An activity's own number, unique below the folder that Moodle is in. */
export function chapterOf(url: URL): string | null {
  const [, folder = '', id] = activityOf(url) ?? [];
  return id ? `${folder}mod/${id}` : null;
}

/** The course's number in the same way: the body has it among its classes. */
export function courseOf({ document, url }: Page): string | null {
  const id = /(?:^| )course-(\d+)(?: |$)/.exec(document.body?.className ?? '')?.[1];
  return id ? `${activityOf(url)?.[1] ?? ''}course/${id}` : null;
}

/** A book is one activity of several pages, which a block lists; the one that is shown is no link. */
export function screensOf({ document, url }: Page): Screens | undefined {
  if (!/\/mod\/book\/view\.php$/.test(url.pathname)) return undefined;
  const pages = [...document.querySelectorAll('.book_toc li')];
  const own = pages.findIndex((page) => page.querySelector(':scope > a[href]') === null) + 1;
  return pages.length > 1 && own > 0 ? { own, of: pages.length } : undefined;
}
