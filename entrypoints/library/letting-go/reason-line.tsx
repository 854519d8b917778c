import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { courseText } from '@/locales/course-text';
import { lettingGoText } from '@/locales/letting-go-text';
import type { CourseRow } from '@/progress/model/rows';
import { DROP_REASONS, type DropReason, LONGEST_WORDS, type Reason } from '@/progress/plan/course-details';
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
  const [writing, write] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const course = row.title || c.untitled;
  useLayoutEffect(() => field.current?.focus(), [writing]);

  function give(why: DropReason, words = ''): void {
    write(false);
    void doing(() => giveReason(row, why, words), t.given({ course, reason: words || t[why] }));
  }

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
  if (skipped) return null;
  return (
    <fieldset class="why" data-testid="drop-why">
      <legend>{t.why}</legend>
      {writing ? (
        <form
          class="acts"
          onSubmit={(event) => {
            event.preventDefault();
            const words = field.current?.value.trim() ?? '';
            if (words !== '') give('own-words', words);
          }}
        >
          <input ref={field} aria-label={t['own-words']} maxLength={LONGEST_WORDS} />
          <button type="submit" class="button">
            {t.save}
          </button>
        </form>
      ) : (
        <div class="acts">
          {DROP_REASONS.map((why) => (
            <button
              type="button"
              class="button"
              key={why}
              onClick={() => (why === 'own-words' ? write(true) : give(why))}
            >
              {t[why]}
            </button>
          ))}
          <button type="button" class="button plain" onClick={() => skip(true)}>
            {t.skip}
          </button>
        </div>
      )}
    </fieldset>
  );
}

/** The reason as a sentence. */
export function ReasonText({ reason: { why, words } }: { reason: Reason }) {
  const t = useStore(lettingGoText);
  return <Interpolate text={t.reason} reason={words ? <ForeignText text={words} /> : t[why]} />;
}
