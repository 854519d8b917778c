import { useStore } from '@nanostores/preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openPanel } from '@/browser/open-panel';
import { FinishQuestion } from '@/components/course/finish-question';
import { MarkButton } from '@/components/course/mark-button';
import type { ShownMark } from '@/components/course/mark-label';
import { useLoaded } from '@/components/hooks/use-loaded';
import { courseText } from '@/locales/course-text';
import { markText } from '@/locales/mark-text';
import { popupText } from '@/locales/popup-text';
import type { CourseRow } from '@/progress/model/rows';
import { MARK_KEYS } from '../keys/key-map';
import { Hint, NoticeLine } from '../notice-line';
import { lastNotice, mark, pageCourse, undoLast, writing } from '../popup-state';

/** Texts that must be in the page's language before this is shown. */
export const texts = [markText];

const takeawayField = () => import('@/components/notes/takeaway-field');

interface Props {
  row: CourseRow;
  isFinished: boolean;
}

/** What can be done with the course one is on: answer, mark, write, undo. */
export function CourseActions({ row, isFinished }: Props) {
  const t = useStore(markText);
  const h = useStore(popupText);
  const c = useStore(courseText);
  const isWriting = useStore(writing) === row.key;
  const Takeaway = useLoaded(takeawayField)?.TakeawayField;
  const last = useStore(lastNotice);
  const notice = last?.course === row.key ? last.notice : undefined;
  // As soon as the buttons stand there, their keys mean the same.
  useLayoutEffect(() => pageCourse.set({ key: row.key, isFinished }), [row.key, isFinished]);
  useLayoutEffect(() => () => pageCourse.set(null), []);

  return (
    <>
      {row.question && (
        <FinishQuestion
          text={row.question.because === 'read-again' ? c.asksAgain : h.question}
          row={row}
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
        {!isFinished && <MarkButtons row={row} />}
        <button type="button" class="button" data-testid="open-panel" onClick={() => besidePage(row.key, t)}>
          {t.openPanel}
        </button>
        {/* The key takes back what was done in this popup first, to whichever course. */}
        {!notice?.action && <UndoLast row={row} isNext={!last?.notice.action} />}
      </div>
      <NoticeLine notice={notice} />
    </>
  );
}

/** The marks that an unfinished course does not have yet, each with its key. */
function MarkButtons({ row }: Pick<Props, 'row'>) {
  const t = useStore(markText);
  const offered = { F: !row.question, H: row.state !== 'on-hold', D: row.state !== 'dropped' };
  return (['F', 'H', 'D'] as const)
    .filter((key) => offered[key])
    .map((key) => (
      <MarkButton
        key={key}
        kind={MARK_KEYS[key]}
        aria-keyshortcuts={key}
        mark={(kind) => mark(row.key, kind, t)}
      >
        <Hint of={key} />
      </MarkButton>
    ));
}

/** Takes back what was done to the course last, in whatever page; with its key where that would do the same. */
function UndoLast({ row, isNext }: { row: CourseRow; isNext: boolean }) {
  const t = useStore(markText);
  if (!row.lastAction) return null;
  return (
    <button
      type="button"
      class="button plain"
      data-testid="undo"
      title={t.undoOf({ what: t[`mark-${row.lastAction.kind as ShownMark}`] })}
      aria-keyshortcuts={isNext ? 'Z Control+Z' : undefined}
      onClick={() => undoLast(row, t)}
    >
      {t.undo}
      {isNext && <Hint of="Z" />}
    </button>
  );
}

async function besidePage(course: string, t: ReturnType<typeof markText.get>): Promise<void> {
  try {
    const windowId = (await browser.windows?.getCurrent())?.id;
    await openPanel({ windowId });
    if (!location.search) close();
  } catch {
    lastNotice.set({ course, notice: { text: t.panelFailed } });
  }
}
