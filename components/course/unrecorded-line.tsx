import { useStore } from '@nanostores/preact';
import { unrecordedText } from '@/locales/unrecorded-text';
import { isTakenOut } from '@/progress/model/identity';
import type { CourseRow } from '@/progress/model/rows';

interface Props {
  row: CourseRow;
  recordAgain: () => void;
}

/** A page of a course that was forgotten or called none, or that was taken out of its course: says so, and takes it up again. */
export function UnrecordedLine({ row, recordAgain }: Props) {
  const t = useStore(unrecordedText);
  return (
    <>
      <p class="said" data-testid="unrecorded">
        {isTakenOut(row.key) ? t.notThisPage : row.hidden ? t.notACourse : t.forgotten}
      </p>
      <div class="acts">
        <button type="button" class="button main" data-testid="record-again" onClick={recordAgain}>
          {t.recordAgain}
        </button>
      </div>
    </>
  );
}
