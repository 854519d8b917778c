import { safeUrl } from '@/components/text/safe-url';
import { nameOfSite } from '@/progress/model/identity';
import type { CourseRow } from '@/progress/model/rows';

/** Where a course is read, as a person may be told it: its address's host, else what its key says. */
export function siteOf(row: Pick<CourseRow, 'key' | 'url'>): string {
  const url = safeUrl(row.url);
  return url ? new URL(url).host : nameOfSite(row.key);
}
