/** What a chapter is to its course. Only `opening`, `regular` and `closing` count towards "all chapters done". */
export type ChapterRole =
  | 'opening'
  | 'regular'
  | 'closing'
  | 'quiz'
  | 'bonus'
  | 'answers'
  | 'notice'
  | 'appendix'
  | 'story';

const COUNTED: ReadonlySet<ChapterRole> = new Set(['opening', 'regular', 'closing']);

/** Whether a chapter of this role must be done before a course is. */
export function counts(role: ChapterRole | undefined): boolean {
  return role === undefined || COUNTED.has(role);
}
