import { useStore } from '@nanostores/preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { lettingGoText } from '@/locales/letting-go-text';
import { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/model/rows';
import type { CourseNow } from '@/progress/status/status';
import { markCourse } from '@/storage/marks/marks';
import { reasonsOf } from '@/storage/queries/plan/drop-reasons';
import { type Say, useUndoToast } from '../use-undo-toast';
import { ReasonLine } from './reason-line';
import '@/components/course/reason-question.css';

interface Props {
  row: CourseRow;
  at: CourseNow;
  say: Say;
}

/** What is asked of a course that is over without being finished: why, or whether it is still wanted. */
export function CourseLettingGo({ row, at, say }: Props) {
  const { value: reasons } = useLiveQuery(() => reasonsOf([row]), [row.key, row.state, row.stateAt]);
  if (at.silence === 'dropped-out') return <StillWanted row={row} say={say} />;
  if (row.state !== 'dropped' || row.stateBy !== 'user' || !reasons) return null;
  return <ReasonLine key={row.stateAt} row={row} reason={reasons.get(row.key) ?? null} say={say} />;
}

/** Asks of a course that fell silent. Either answer ends this silence, so that it is asked once. */
function StillWanted({ row, say }: Omit<Props, 'at'>) {
  const t = useStore(lettingGoText);
  const m = useStore(markText);
  const doing = useUndoToast(say);
  const answer = (kind: 'reading' | 'dropped') => doing(() => markCourse(row.key, kind), m[`mark-${kind}`]);
  return (
    <fieldset class="why" data-testid="still-wanted">
      <legend>{t.stillWanted}</legend>
      <div class="acts">
        <button type="button" class="button" onClick={() => answer('reading')}>
          {t.wanted}
        </button>
        <button type="button" class="button" onClick={() => answer('dropped')}>
          {t.letGo}
        </button>
      </div>
    </fieldset>
  );
}
