import { useStore } from '@nanostores/preact';
import { ForeignText } from '@/components/text/foreign-text';
import { cardText } from '@/locales/card-text';
import { markText } from '@/locales/mark-text';
import type { CardState } from '@/messages/map';
import type { AskReason } from '@/progress/model/facts';

interface Props {
  state: CardState;
  finished: () => void;
  notYet: () => void;
}

const REASONS: readonly AskReason[] = [
  'outline-unknown',
  'outline-partial',
  'chapters-missing',
  'unsure-closing',
];

/** The question whether the course is finished, and why Epilogue does not say so by itself. */
export function Asking({ state, finished, notYet }: Props) {
  const t = useStore(cardText);
  const m = useStore(markText);
  const reason = REASONS.find((each) => each === state.because);
  return (
    <>
      <h1>{t.ask}</h1>
      <p class="title">
        <ForeignText text={state.courseTitle} />
      </p>
      {reason && <p>{m[reason]}</p>}
      <div class="acts">
        <button type="button" class="button main" data-testid="card-finished" onClick={finished}>
          {m.markFinished}
        </button>
        <button type="button" class="button" data-testid="card-not-yet" onClick={notYet}>
          {m.notYet}
        </button>
      </div>
    </>
  );
}
