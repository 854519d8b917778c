import { useStore } from '@nanostores/preact';
import { UnrecordedLine } from '@/components/course/unrecorded-line';
import { markText } from '@/locales/mark-text';
import { unrecordedText } from '@/locales/unrecorded-text';
import { isTakenOut } from '@/progress/model/identity';
import type { CourseRow } from '@/progress/model/rows';
import { mark, undoLast } from '../mark-course-here';

/** Texts that must be in the page's language before this is shown. */
export const texts = [markText, unrecordedText];

/** What the popup says and offers on a page that is not recorded. */
export function UnrecordedCourse({ row }: { row: CourseRow }) {
  const m = useStore(markText);
  // A page that was taken out of its course goes back into it by undoing that.
  const recordAgain = () => void (isTakenOut(row.key) ? undoLast(row, m) : mark(row, 'restored', m));
  return <UnrecordedLine row={row} recordAgain={recordAgain} />;
}
