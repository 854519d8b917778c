import { useStore } from '@nanostores/preact';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import type { QuestionReason } from '@/progress/model/facts';
import type { CourseRow } from '@/progress/model/rows';
import { isAboutReading, isFarFromEnd, questionReason } from './question-reason';
import './finish-question.css';

/** The marks that answer a question. */
export type Answer = 'finished' | 'not-yet' | 'pass' | 'looked-up';

interface Props {
  text: string;
  /** The course that asks. */
  row: Pick<CourseRow, 'done' | 'counted'>;
  because: QuestionReason;
  answer: (kind: Answer) => void;
}

/** The open question, with the reason why Epilogue does not answer it by itself. */
export function FinishQuestion({ text, row, because, answer }: Props) {
  const t = useStore(markText);
  const code = useStore(locale);
  const finish: [Answer, string][] = [
    ['finished', t.markFinished],
    ['not-yet', t.notYet],
  ];
  const again: [Answer, string][] = [
    ['pass', t.secondTime],
    ['looked-up', t.lookedUp],
  ];
  const lookUp: [Answer, string][] = isAboutReading(because) ? [['looked-up', t.onlyLookingUp]] : [];
  const answers = because === 'read-again' ? again : [...finish, ...lookUp];
  const main = because !== 'read-again' && isFarFromEnd(row) ? 1 : 0;
  return (
    <div class="question">
      <p>
        <strong>{text}</strong> {questionReason(because, row, t, code)}
      </p>
      <div class="acts">
        {answers.map(([kind, label], index) => (
          <button
            type="button"
            key={kind}
            class={index === main ? 'button main' : 'button'}
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
