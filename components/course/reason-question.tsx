import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lettingGoText } from '@/locales/letting-go-text';
import { DROP_REASONS, type DropReason, LONGEST_WORDS } from '@/progress/plan/course-details';
import './reason-question.css';

interface Props {
  /** `words` only with the person's own. */
  give: (why: DropReason, words?: string) => void;
  skip: () => void;
}

/** Asks why a course was dropped, which can be skipped. */
export function ReasonQuestion({ give, skip }: Props) {
  const t = useStore(lettingGoText);
  const [writing, write] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), [writing]);
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
          <button type="button" class="button plain" onClick={skip}>
            {t.skip}
          </button>
        </div>
      )}
    </fieldset>
  );
}
