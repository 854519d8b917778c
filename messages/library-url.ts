import { browser } from 'wxt/browser';

/** Address of a course in the library page. A key may come from a file, and hold what no address can. */
export function courseUrl(key: string): string {
  return libraryUrl(`/course/${encodeURIComponent(key.toWellFormed())}`);
}

/** Address of a place in the library page; `place` begins with a slash and is encoded already. */
export function libraryUrl(place: string): string {
  return `${browser.runtime.getURL('/library.html')}#${place}`;
}
