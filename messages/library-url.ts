import { browser } from 'wxt/browser';

/**
 * The address of a course in the library page. The key may come from a file, and hold characters that no address can.
 */
export function courseUrl(key: string): string {
  return libraryUrl(`/course/${encodeURIComponent(key.toWellFormed())}`);
}

/** The address of a place in the library page; `place` begins with a slash and is already encoded. */
export function libraryUrl(place: string): string {
  return `${browser.runtime.getURL('/library.html')}#${place}`;
}
