import type { courseText } from '@/locales/course-text';
import type { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/model/rows';
import type { ButtonMark } from './mark-label';

/** Characters of a title that tell one course from another. */
const LONGEST = 40;

/** What a mark has done to which course, because the notice outlives the place where it was put. */
export function markedAs(
  { title }: Pick<CourseRow, 'title'>,
  kind: ButtonMark,
  m: ReturnType<typeof markText.get>,
  c: ReturnType<typeof courseText.get>,
): string {
  const whole = [...(title || c.untitled)];
  const course = whole.length > LONGEST ? `${whole.slice(0, LONGEST).join('')}…` : whole.join('');
  return m.markedAs({ course, what: m[`mark-${kind}`] });
}
