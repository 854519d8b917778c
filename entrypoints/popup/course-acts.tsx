import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Question } from '@/components/question';
import type { ShownMark } from '@/components/shown-mark';
import { useLoaded } from '@/components/use-loaded';
import { markCourse, undo } from '@/components/write';
import { hereText } from '@/locales/here-text';
import { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/rows';

/** What must speak the page's language before this is shown. */
export const texts = [markText];

const takeawayField = () => import('@/components/takeaway-field');

/** What can be done with the course one is on: answer, mark, write, undo. */
export function CourseActs({ row }: { row: CourseRow }) {
  const t = useStore(markText);
  const h = useStore(hereText);
  const [writing, setWriting] = useState(false);
  const Takeaway = useLoaded(takeawayField)?.TakeawayField;
  const [failed, setFailed] = useState(false);
  const act = (done: Promise<unknown>) =>
    done.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const mark = (kind: Parameters<typeof markCourse>[1]) => () => act(markCourse(row.key, kind));
  const { lastAction } = row;

  return (
    <>
      {row.question && (
        <Question
          text={h.question}
          because={t[row.question.because]}
          finished={mark('finished')}
          notYet={mark('not-yet')}
        />
      )}
      {writing && Takeaway && <Takeaway row={row} focus />}
      <div class="acts">
        {!writing && (
          <button
            type="button"
            class={row.question ? 'button' : 'button main'}
            data-testid="takeaway"
            onClick={() => setWriting(true)}
          >
            {h.takeaway}
          </button>
        )}
        {row.state !== 'finished' && !row.question && (
          <button type="button" class="button" data-testid="mark-finished" onClick={mark('finished')}>
            {t.markFinished}
          </button>
        )}
        {row.state !== 'on-hold' && row.state !== 'finished' && (
          <button type="button" class="button" data-testid="mark-on-hold" onClick={mark('on-hold')}>
            {t.markOnHold}
          </button>
        )}
        {row.state !== 'dropped' && row.state !== 'finished' && (
          <button type="button" class="button" data-testid="mark-dropped" onClick={mark('dropped')}>
            {t.markDropped}
          </button>
        )}
        {lastAction && (
          <button
            type="button"
            class="button plain"
            data-testid="undo"
            title={t.undoOf({ what: t[`mark-${lastAction.kind as ShownMark}`] })}
            onClick={() => act(undo(lastAction.id))}
          >
            {t.undo}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {failed && t.failed}
      </p>
    </>
  );
}
