import { useStore } from '@nanostores/preact';
import { useLoaded } from '@/components/hooks/use-loaded';
import { courseText } from '@/locales/course-text';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { popupText } from '@/locales/popup-text';
import { reading } from '@/locales/time';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { pageInView } from '../popup-state';
import { speaking } from '../speaking';
import { ChapterMeters } from './chapter-meters';
import { leftHere, progressHere } from './chapter-progress';
import type { PageView } from './page-view';

const verdictLine = () => speaking(import('./verdict-line'));

interface Props {
  view: Extract<PageView, { is: 'chapter' }>;
  row: CourseRow | null;
  chapter: ChapterRow | null;
  readingSpeed: number;
}

/**
 * The one sentence about a chapter: how far it is from done and, behind that, what is most worth knowing: that nothing
 * counts just now, that it ends the course, or how much is left.
 */
export function ChapterState({ view, row, chapter, readingSpeed }: Props) {
  const { page, visit } = view;
  const t = useStore(popupText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const Verdict = useLoaded(verdictLine)?.VerdictLine;
  const isDone = chapter?.state === 'done';
  const progress = progressHere(page, visit, chapter, readingSpeed);
  const passage = visit?.passage;
  const tabId = useStore(pageInView)?.tabId ?? null;
  const unseen = passage !== undefined && tabId !== null ? { tabId, passage } : null;
  const left = leftHere(page, row, readingSpeed);
  const rest = left && `${c.left(left.chapters)} · ${c.about({ time: reading(left.seconds, code) })}`;
  const gap = gapIn(code);
  return (
    <p class="said">
      <span class="chapter-state" data-testid="chapter-progress" title={t.chapterProgress}>
        {isDone ? (
          t.chapterDone
        ) : page.chapter.preview ? (
          t.preview
        ) : (
          <ChapterMeters
            progress={progress}
            hasText={page.text.cjk + page.text.words > 0}
            hasMedia={Boolean(page.mediaSeconds)}
            unseen={unseen}
          />
        )}
      </span>
      {view.isUnfocused && !isDone ? (
        <span data-testid="unfocused">{gap + t.unfocused}</span>
      ) : page.hiddenMedia ? (
        <span>{gap + t.hiddenMedia}</span>
      ) : (
        <>
          {Verdict && <Verdict page={page} done={isDone} brief />}
          {rest && <span>{isDone ? gap + rest : ` · ${rest}`}</span>}
        </>
      )}
    </p>
  );
}
