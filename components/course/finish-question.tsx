import { useStore } from '@nanostores/preact';
import { markText } from '@/locales/mark-text';
import type { QuestionReason } from '@/progress/model/facts';
import './finish-question.css';

/** The marks that answer a question. */
export type Answer = 'finished' | 'not-yet' | 'pass' | 'looked-up';

interface Props {
  text: string;
  because: QuestionReason;
  answer: (kind: Answer) => void;
}

/** The open question, with the reason why Epilogue does not answer it by itself. */
export function FinishQuestion({ text, because, answer }: Props) {
  const t = useStore(markText);
  const answers: [Answer, string][] =
    because === 'read-again'
      ? [
          ['pass', t.secondTime],
          ['looked-up', t.lookedUp],
        ]
      : [
          ['finished', t.markFinished],
          ['not-yet', t.notYet],
        ];
  return (
    <div class="question">
      <p>
        <strong>{text}</strong> {t[because]}
      </p>
      <div class="acts">
        {answers.map(([kind, label], index) => (
          <button
            type="button"
            key={kind}
            class={index === 0 ? 'button main' : 'button'}
            data-testid={`question-${kind}`}
            onClick={() => answer(kind)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
