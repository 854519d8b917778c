import { safeUrl } from '@/components/safe-url';
import { nameOfSite } from '@/progress/identity';
import type { CourseRow } from '@/progress/rows';

/** Where a course is read, as a person may be told it: its address's host, else what its key says. */
export function siteOf(row: Pick<CourseRow, 'key' | 'url'>): string {
  const url = safeUrl(row.url);
  return url ? new URL(url).host : nameOfSite(row.key);
}
