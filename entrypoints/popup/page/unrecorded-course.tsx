import { useStore } from '@nanostores/preact';
import { markText } from '@/locales/mark-text';
import { unrecordedText } from '@/locales/unrecorded-text';
import type { CourseRow } from '@/progress/model/rows';
import { mark } from '../mark-course-here';

/** Texts that must be in the page's language before this is shown. */
export const texts = [markText, unrecordedText];

/** The page belongs to a course that was forgotten or called none: says so, and takes it up again. */
export function UnrecordedCourse({ row }: { row: CourseRow }) {
  const t = useStore(unrecordedText);
  const m = useStore(markText);
  return (
    <>
      <p class="said" data-testid="unrecorded">
        {row.hidden ? t.notACourse : t.forgotten}
      </p>
      <div class="acts">
        <button
          type="button"
          class="button main"
          data-testid="record-again"
          onClick={() => void mark(row, 'restored', m)}
        >
          {t.recordAgain}
        </button>
      </div>
    </>
  );
}
