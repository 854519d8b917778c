import { browser } from 'wxt/browser';

/** Address of a place in the library page; `place` begins with a slash and is encoded already. */
export function libraryUrl(place: string): string {
  return `${browser.runtime.getURL('/library.html')}#${place}`;
}
