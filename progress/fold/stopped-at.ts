import type { Visit } from '../model/facts';
import { firstUnplayed } from '../model/recordings';
import { fragmentOfStart } from '../notes/text-fragment';

/** Hosts whose pages take the second to begin at as `t`, and the paths of their videos. */
const BEGINS_AT_T: readonly [host: RegExp, path: RegExp][] = [
  [/^(?:www\.|m\.)?youtube\.com$/, /^\/watch$/],
  [/^youtu\.be$/, /^\/./],
  [/^(?:www\.|m\.)?bilibili\.com$/, /^\/video\//],
];

/**
 * Address of the place at which someone left a chapter: the second in a video if the site's address can say it, or the
 * passage, by a text fragment. `undefined` if nothing is known but the chapter.
 */
export function stoppedAt(visits: readonly Visit[], url: string | undefined): string | undefined {
  const latest = visits.findLast(({ passage, recordings }) => passage !== undefined || recordings);
  if (!latest || !url || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  const { hostname, pathname } = address;
  const second = firstUnplayed(visits.flatMap(({ recordings }) => recordings ?? []));
  if (
    second !== undefined &&
    BEGINS_AT_T.some(([host, path]) => host.test(hostname) && path.test(pathname))
  ) {
    address.searchParams.set('t', String(second));
    return address.href;
  }
  const fragment = fragmentOfStart(latest.passage ?? '');
  if (!fragment) return undefined;
  return `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}
