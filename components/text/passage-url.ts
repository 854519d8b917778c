import { textFragment } from '@/progress/notes/text-fragment';
import { safeUrl } from './safe-url';

/**
 * The address of a quoted passage: that of its page with a text fragment. One that was made when the passage was
 * quoted stays, for it knew what was around it. A browser that knows no fragments opens the page.
 */
export function passageUrl(url: string | undefined, quote: string): string | undefined {
  const page = safeUrl(url);
  const fragment = textFragment(quote);
  if (!page || page.includes(':~:') || fragment === '') return page;
  return `${page}${page.includes('#') ? '' : '#'}${fragment}`;
}
