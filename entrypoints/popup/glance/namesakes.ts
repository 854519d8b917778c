import type { CourseRow } from '@/progress/model/rows';

/** Says of a course where it is, if another of these courses has the same title. */
export function siteAmong(
  courses: readonly { row: CourseRow }[],
): (row: Pick<CourseRow, 'title' | 'url' | 'site'>) => string | undefined {
  const seen = new Map<string, number>();
  for (const { row } of courses) seen.set(row.title, (seen.get(row.title) ?? 0) + 1);
  return ({ title, url, site }) => {
    if ((seen.get(title) ?? 0) < 2) return undefined;
    return url && URL.canParse(url) ? new URL(url).host : site;
  };
}
