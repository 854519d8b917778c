import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { FinishQuestion } from '@/components/course/finish-question';
import { useLoaded } from '@/components/hooks/use-loaded';
import { safeUrl } from '@/components/text/safe-url';
import type { ChapterPage } from '@/detection/page-facts';
import { courseText } from '@/locales/course-text';
import { markText } from '@/locales/mark-text';
import { popupText } from '@/locales/popup-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { mark } from '../mark-course-here';
import { Hint } from '../notice-line';
import { pageCourse, writing } from '../popup-state';
import { Sheet } from '../sheet';
import { nextHere } from './chapter-progress';

/** Texts that must be in the page's language before this is shown. */
export const texts = [markText];

const takeawayField = () => import('@/components/notes/takeaway-field');

interface Props {
  row: CourseRow;
  isFinished: boolean;
  /** The main button, if there is one besides the takeaway. */
  lead?: ComponentChildren;
}

/** What to do with the course one is on: answer its question, else go on or write. The menu has the rest. */
export function CourseActions({ row, isFinished, lead }: Props) {
  const t = useStore(markText);
  const h = useStore(popupText);
  const c = useStore(courseText);
  const isWriting = useStore(writing) === row.key;
  const Takeaway = useLoaded(takeawayField)?.TakeawayField;
  // As soon as the course is known, its keys mean it.
  useLayoutEffect(() => pageCourse.set({ row, isFinished }), [row, isFinished]);
  useLayoutEffect(() => () => pageCourse.set(null), []);

  return (
    <>
      {row.question ? (
        <FinishQuestion
          text={row.question.because === 'read-again' ? c.asksAgain : h.question}
          row={row}
          because={row.question.because}
          answer={(kind) => void mark(row, kind, t)}
        />
      ) : (
        <div class="acts">
          {lead}
          <button
            type="button"
            class={!lead && isFinished && row.takeaways === 0 ? 'button main' : 'button'}
            data-testid="takeaway"
            aria-keyshortcuts="T"
            onClick={() => writing.set(row.key)}
          >
            {h.takeaway}
            <Hint of="T" />
          </button>
        </div>
      )}
      {isWriting && Takeaway && (
        <Sheet label={h.takeaway} close={() => writing.set(null)}>
          <Takeaway row={row} focus />
        </Sheet>
      )}
    </>
  );
}

interface ChapterProps extends Props {
  chapter: ChapterRow | null;
  page: ChapterPage;
  /** Opens an address in the page's own tab. */
  go: (url: string) => void;
}

/** What to do on a chapter: once it is done, the next one comes first. */
export function ChapterActions({ chapter, page, go, row, isFinished }: ChapterProps) {
  const h = useStore(popupText);
  const next = chapter?.state === 'done' && !isFinished ? nextHere(page, row) : null;
  const url = safeUrl(next?.url);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const field = (event.target as Element).closest('input, textarea, select');
      const isOurs = event.key.toUpperCase() === 'N' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isOurs && !field && !event.defaultPrevented) button.current?.click();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <CourseActions
      row={row}
      isFinished={isFinished}
      lead={
        next &&
        url && (
          <button
            type="button"
            ref={button}
            class="button main"
            data-testid="next-chapter"
            title={next.title}
            aria-keyshortcuts="N"
            onClick={() => go(url)}
          >
            {h.nextChapter}
            <Hint of="N" />
          </button>
        )
      }
    />
  );
}
