import type { CourseRow } from '@/progress/model/rows';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether all words of the query occur in the course's title, author, site or next chapter. */
export function matchesQuery(row: CourseRow, query: string): boolean {
  const text = plain([row.title, row.author, row.site, row.next?.title].filter(Boolean).join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
