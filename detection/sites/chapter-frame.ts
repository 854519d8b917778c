import { placeOf, resolved } from '../address';
import type { ChapterFrame } from '../reader';
import { find } from './dom';

/**
 * A frame whose address ends as that of the page does, with the chapter's id: while a site turns to another chapter,
 * the frame may still show the one before.
 */
export function chapterFrame(frame: Omit<ChapterFrame, 'on'>): ChapterFrame {
  const { selector, path } = frame;
  return {
    ...frame,
    on({ document, url }) {
      const address = resolved(find(document, selector)?.getAttribute('src'), url);
      if (address?.protocol !== 'https:' || !address.pathname.startsWith(path)) return undefined;
      const isThis = placeOf(url).endsWith(`/${placeOf(address).split('/').at(-1)}`);
      return isThis ? address.origin + address.pathname : undefined;
    },
  };
}
