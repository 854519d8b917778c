import { useStore } from '@nanostores/preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openPanel } from '@/browser/open-panel';
import { FinishQuestion } from '@/components/course/finish-question';
import type { ShownMark } from '@/components/course/mark-label';
import { useLoaded } from '@/components/hooks/use-loaded';
import { courseText } from '@/locales/course-text';
import { hereText } from '@/locales/here-text';
import { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/model/rows';
import { Hint, NoticeLine } from '../notice-line';
import { lastNotice, mark, pageCourse, undoLast, writing } from '../popup-state';

/** What must speak the page's language before this is shown. */
export const texts = [markText];

const takeawayField = () => import('@/components/notes/takeaway-field');

/** What can be done with the course one is on: answer, mark, write, undo. */
export function CourseActions({ row, isFinished }: { row: CourseRow; isFinished: boolean }) {
  const t = useStore(markText);
  const h = useStore(hereText);
  const c = useStore(courseText);
  const isWriting = useStore(writing) === row.key;
  const Takeaway = useLoaded(takeawayField)?.TakeawayField;
  const last = useStore(lastNotice);
  const notice = last?.course === row.key ? last.notice : undefined;
  const { lastAction } = row;
  // The key takes back what was done in this popup first, to whichever course.
  const isNext = !last?.notice.action;
  // As soon as the buttons stand there, their keys mean the same.
  useLayoutEffect(() => pageCourse.set({ key: row.key, isFinished }), [row.key, isFinished]);
  useLayoutEffect(() => () => pageCourse.set(null), []);

  const beside = async () => {
    try {
      const { id } = await browser.windows.getCurrent();
      await openPanel(id ?? browser.windows.WINDOW_ID_CURRENT);
      if (!location.search) close();
    } catch {
      lastNotice.set({ course: row.key, notice: { text: t.panelFailed } });
    }
  };

  return (
    <>
      {row.question && (
        <FinishQuestion
          text={row.question.because === 'read-again' ? c.asksAgain : h.question}
          because={row.question.because}
          answer={(kind) => void mark(row.key, kind, t)}
        />
      )}
      {isWriting && Takeaway && <Takeaway row={row} focus />}
      <div class="acts">
        {!isWriting && (
          <button
            type="button"
            class={row.question ? 'button' : 'button main'}
            data-testid="takeaway"
            aria-keyshortcuts="T"
            onClick={() => writing.set(row.key)}
          >
            {h.takeaway}
            <Hint of="T" />
          </button>
        )}
        {!isFinished && !row.question && (
          <button
            type="button"
            class="button"
            data-testid="mark-finished"
            aria-keyshortcuts="F"
            onClick={() => mark(row.key, 'finished', t)}
          >
            {t.markFinished}
            <Hint of="F" />
          </button>
        )}
        {row.state !== 'on-hold' && !isFinished && (
          <button
            type="button"
            class="button"
            data-testid="mark-on-hold"
            aria-keyshortcuts="H"
            onClick={() => mark(row.key, 'on-hold', t)}
          >
            {t.markOnHold}
            <Hint of="H" />
          </button>
        )}
        {row.state !== 'dropped' && !isFinished && (
          <button
            type="button"
            class="button"
            data-testid="mark-dropped"
            aria-keyshortcuts="D"
            onClick={() => mark(row.key, 'dropped', t)}
          >
            {t.markDropped}
            <Hint of="D" />
          </button>
        )}
        <button type="button" class="button" data-testid="open-panel" onClick={beside}>
          {t.openPanel}
        </button>
        {lastAction && !notice?.action && (
          <button
            type="button"
            class="button plain"
            data-testid="undo"
            title={t.undoOf({ what: t[`mark-${lastAction.kind as ShownMark}`] })}
            aria-keyshortcuts={isNext ? 'Z Control+Z' : undefined}
            onClick={() => undoLast(row, t)}
          >
            {t.undo}
            {isNext && <Hint of="Z" />}
          </button>
        )}
      </div>
      <NoticeLine notice={notice} />
    </>
  );
}
