import { useStore } from '@nanostores/preact';
import { courseText } from '@/locales/course-text';
import { locale } from '@/locales/locale';
import { popupText } from '@/locales/popup-text';
import { reading } from '@/locales/time';
import { verdictText } from '@/locales/verdict-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { detailsShown } from '../popup-state';
import { Sheet } from '../sheet';
import { leftHere, siteDoneHere } from './chapter-progress';
import type { PageView } from './page-view';
import { VerdictLine } from './verdict-line';

/** Texts that must be in the page's language before this is shown. */
export const texts = [verdictText];

interface Props {
  view: Extract<PageView, { is: 'chapter' }>;
  row: CourseRow | null;
  chapter: ChapterRow | null;
  readingSpeed: number;
}

/** Everything there is to say about a chapter, for who asks: whether it ends the course and why, and what is left. */
export function AboutChapter({ view: { page }, row, chapter, readingSpeed }: Props) {
  const t = useStore(popupText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const siteDone = siteDoneHere(page);
  const left = leftHere(page, row, readingSpeed);
  return (
    <Sheet label={t.aboutChapter} close={() => detailsShown.set(false)}>
      <p>
        <VerdictLine page={page} done={chapter?.state === 'done'} />
      </p>
      {page.hiddenMedia && <p>{t.hiddenMedia}</p>}
      {siteDone !== null && <p>{t.siteDone(siteDone)}</p>}
      {left && (
        <p>
          {c.left(left.chapters)} · {c.about({ time: reading(left.seconds, code) })}
        </p>
      )}
    </Sheet>
  );
}
