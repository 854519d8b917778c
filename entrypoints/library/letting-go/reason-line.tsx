import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { ReasonQuestion } from '@/components/course/reason-question';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { courseText } from '@/locales/course-text';
import { lettingGoText } from '@/locales/letting-go-text';
import type { CourseRow } from '@/progress/model/rows';
import type { DropReason, Reason } from '@/progress/plan/course-details';
import { giveReason } from '@/storage/marks/let-go';
import { type Say, useUndoToast } from '../use-undo-toast';
import './letting-go.css';

interface Props {
  row: CourseRow;
  /** `null` if none was given. */
  reason: Reason | null;
  say: Say;
}

/** Why a course was dropped or, as long as nobody said so, the question, which can be skipped. */
export function ReasonLine({ row, reason, say }: Props) {
  const t = useStore(lettingGoText);
  const c = useStore(courseText);
  const doing = useUndoToast(say);
  const [skipped, skip] = useState(false);
  const course = row.title || c.untitled;

  const give = (why: DropReason, words = '') =>
    void doing(() => giveReason(row, why, words), t.given({ course, reason: words || t[why] }));

  if (reason)
    return (
      <p class="quiet" data-testid="drop-reason">
        <ReasonText reason={reason} />{' '}
        <button
          type="button"
          class="button plain"
          onClick={() => doing(() => giveReason(row, null), t.removed({ course }))}
        >
          {t.removeReason}
        </button>
      </p>
    );
  return skipped ? null : <ReasonQuestion give={give} skip={() => skip(true)} />;
}

/** The reason as a sentence. */
export function ReasonText({ reason: { why, words } }: { reason: Reason }) {
  const t = useStore(lettingGoText);
  return <Interpolate text={t.reason} reason={words ? <ForeignText text={words} /> : t[why]} />;
}
