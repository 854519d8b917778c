import { safeUrl } from '@/components/text/safe-url';
import type { libraryText } from '@/locales/library-text';
import { NO_SITE, nameOfSite } from '@/progress/model/identity';
import type { CourseRow } from '@/progress/model/rows';

/** The site of a course as a page shows it: the host of its address, else what its key says. */
export function siteOf(row: Pick<CourseRow, 'key' | 'url'>): string {
  const url = safeUrl(row.url);
  return url ? new URL(url).host : nameOfSite(row.key);
}

/** The site in words: what came from a table, or was added without an address, has none. */
export function siteInWords(site: string, t: ReturnType<typeof libraryText.get>): string {
  return site === NO_SITE ? t.noSite : site;
}

/** The site as lists show it beside a title: nothing for a course that has none. */
export function siteShown(row: Pick<CourseRow, 'key' | 'url'>): string | undefined {
  const site = siteOf(row);
  return site === NO_SITE ? undefined : site;
}
