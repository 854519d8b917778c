import { useStore } from '@nanostores/preact';
import { isAboutReading, isFarFromEnd, questionReason } from '@/components/course/question-reason';
import { ForeignText } from '@/components/text/foreign-text';
import { cardText } from '@/locales/card-text';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import type { CardState } from '@/messages/map';
import { ASK_REASONS } from '@/progress/model/facts';

interface Props {
  state: CardState;
  finished: () => void;
  notYet: () => void;
  lookingUp: () => void;
}

/** The question whether the course is finished, and why Epilogue does not say so by itself. */
export function Asking({ state, finished, notYet, lookingUp }: Props) {
  const t = useStore(cardText);
  const m = useStore(markText);
  const code = useStore(locale);
  const isFar = isFarFromEnd(state);
  const reason = ASK_REASONS.find((each) => each === state.because);
  return (
    <>
      <h1>{t.ask}</h1>
      <p class="title">
        <ForeignText text={state.courseTitle} />
      </p>
      {reason && <p>{questionReason(reason, state, m, code)}</p>}
      <div class="acts">
        <button
          type="button"
          class={isFar ? 'button' : 'button main'}
          data-testid="card-finished"
          onClick={finished}
        >
          {m.markFinished}
        </button>
        <button
          type="button"
          class={isFar ? 'button main' : 'button'}
          data-testid="card-not-yet"
          onClick={notYet}
        >
          {m.notYet}
        </button>
        {reason && isAboutReading(reason) && (
          <button type="button" class="button plain" data-testid="card-looked-up" onClick={lookingUp}>
            {m.onlyLookingUp}
          </button>
        )}
      </div>
    </>
  );
}
