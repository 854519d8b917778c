import { textFragment } from '@/progress/notes/text-fragment';
import { safeUrl } from './safe-url';

/**
 * The address of a quoted passage: its page with a text fragment. A fragment that was made when the passage was quoted
 * stays, because it knew the surroundings. A browser that knows no fragments opens the page.
 */
export function passageUrl(url: string | undefined, quote: string): string | undefined {
  const page = safeUrl(url);
  const fragment = textFragment(quote);
  if (!page || page.includes(':~:') || fragment === '') return page;
  return `${page}${page.includes('#') ? '' : '#'}${fragment}`;
}
