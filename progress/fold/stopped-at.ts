import { addressAtSecond } from '../model/address-at-second';
import type { Visit } from '../model/facts';
import { firstUnplayed } from '../model/recordings';
import { fragmentOfStart } from '../notes/text-fragment';

/**
 * Address of the place at which someone left a chapter: the second in a video if the site's address can say it, or the
 * passage, by a text fragment. `undefined` if nothing is known but the chapter.
 */
export function stoppedAt(visits: readonly Visit[], url: string | undefined): string | undefined {
  const latest = visits.findLast(({ passage, recordings }) => passage !== undefined || recordings);
  if (!latest || !url || !URL.canParse(url)) return undefined;
  const second = firstUnplayed(visits.flatMap(({ recordings }) => recordings ?? []));
  const there = second === undefined ? undefined : addressAtSecond(url, second);
  if (there) return there;
  const fragment = fragmentOfStart(latest.passage ?? '');
  if (!fragment) return undefined;
  return `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}
