import { safeUrl } from '@/components/text/safe-url';
import { nameOfSite } from '@/progress/model/identity';
import type { CourseRow } from '@/progress/model/rows';

/** The site of a course as a page shows it: the host of its address, else what its key says. */
export function siteOf(row: Pick<CourseRow, 'key' | 'url'>): string {
  const url = safeUrl(row.url);
  return url ? new URL(url).host : nameOfSite(row.key);
}
