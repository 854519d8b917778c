import { useStore } from '@nanostores/preact';
import { markText } from '@/locales/mark-text';
import './question.css';

interface Props {
  text: string;
  because: string;
  finished: () => void;
  notYet: () => void;
}

/** The open question, with the reason why Epilogue does not answer it by itself. */
export function Question({ text, because, finished, notYet }: Props) {
  const t = useStore(markText);
  return (
    <div class="question">
      <p>
        <strong>{text}</strong> {because}
      </p>
      <div class="acts">
        <button type="button" class="button main" data-testid="question-finished" onClick={finished}>
          {t.markFinished}
        </button>
        <button type="button" class="button" data-testid="question-not-yet" onClick={notYet}>
          {t.notYet}
        </button>
      </div>
    </div>
  );
}
