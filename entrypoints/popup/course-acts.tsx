import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openPanel } from '@/background/open-panel';
import { doAndSay, sayUndone } from '@/components/do-and-say';
import { Question } from '@/components/question';
import type { ShownMark } from '@/components/shown-mark';
import type { Notice } from '@/components/toast';
import { useLoaded } from '@/components/use-loaded';
import { markCourse, undo } from '@/components/write';
import { courseText } from '@/locales/course-text';
import { hereText } from '@/locales/here-text';
import { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/rows';

/** What must speak the page's language before this is shown. */
export const texts = [markText];

const takeawayField = () => import('@/components/takeaway-field');

/** What can be done with the course one is on: answer, mark, write, undo. */
export function CourseActs({ row, isFinished }: { row: CourseRow; isFinished: boolean }) {
  const t = useStore(markText);
  const h = useStore(hereText);
  const c = useStore(courseText);
  const [writing, setWriting] = useState(false);
  const Takeaway = useLoaded(takeawayField)?.TakeawayField;
  const [said, say] = useState<Notice | null>(null);
  const mark = (kind: Parameters<typeof markCourse>[1]) => () =>
    doAndSay(() => markCourse(row.key, kind), t[`mark-${kind}`], say, t);
  const { lastAction } = row;
  const takeBack = ({ id, kind }: NonNullable<CourseRow['lastAction']>) =>
    undo(id).then(
      () => sayUndone(id, t[`mark-${kind as ShownMark}`], say, t),
      () => say({ text: t.failed }),
    );

  const beside = async () => {
    try {
      const { id } = await browser.windows.getCurrent();
      await openPanel(id ?? browser.windows.WINDOW_ID_CURRENT);
      if (!location.search) close();
    } catch {
      say({ text: t.panelFailed });
    }
  };

  return (
    <>
      {row.question && (
        <Question
          text={row.question.because === 'read-again' ? c.asksAgain : h.question}
          because={row.question.because}
          answer={(kind) => void mark(kind)()}
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
        {!isFinished && !row.question && (
          <button type="button" class="button" data-testid="mark-finished" onClick={mark('finished')}>
            {t.markFinished}
          </button>
        )}
        {row.state !== 'on-hold' && !isFinished && (
          <button type="button" class="button" data-testid="mark-on-hold" onClick={mark('on-hold')}>
            {t.markOnHold}
          </button>
        )}
        {row.state !== 'dropped' && !isFinished && (
          <button type="button" class="button" data-testid="mark-dropped" onClick={mark('dropped')}>
            {t.markDropped}
          </button>
        )}
        <button type="button" class="button" data-testid="open-panel" onClick={beside}>
          {t.openPanel}
        </button>
        {lastAction && !said?.action && (
          <button
            type="button"
            class="button plain"
            data-testid="undo"
            title={t.undoOf({ what: t[`mark-${lastAction.kind as ShownMark}`] })}
            onClick={() => takeBack(lastAction)}
          >
            {t.undo}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {said?.text}{' '}
        {said?.action && (
          <button
            type="button"
            class="button plain"
            data-testid={said.action.label === t.undo ? 'undo' : 'redo'}
            onClick={said.action.act}
          >
            {said.action.label}
          </button>
        )}
      </p>
    </>
  );
}
