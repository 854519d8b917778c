import { useStore } from '@nanostores/preact';
import { MarkButton } from '@/components/course/mark-button';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { safeUrl } from '@/components/text/safe-url';
import type { CoursePage } from '@/detection/page-facts';
import { counts } from '@/detection/roles';
import { courseText } from '@/locales/course-text';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { noChapterText } from '@/locales/no-chapter-text';
import { popupText } from '@/locales/popup-text';
import { statusAt } from '@/progress/status/status';
import type { Settings } from '@/storage/preferences/settings';
import { knownCourse } from '@/storage/queries/course-of-page';
import { mark } from '../mark-course-here';
import { CourseActions } from './course-actions';
import { PageHeading } from './page-heading';

/** Texts that must be in the page's language before this is shown. */
export const texts = [noChapterText, markText];

export interface CoursePageProps {
  page: CoursePage;
  settings: Pick<Settings, 'dropAfterDays'>;
  /** Whether the site is tracked, so that the course can be marked. */
  kept: boolean;
  /** Opens an address in the page's own tab. */
  go: (url: string) => void;
}

/**
 * A course's own page: how many chapters it has, how far the person is by the site and by Epilogue, and where to go on.
 */
export function CoursePageView({ page, settings, kept, go }: CoursePageProps) {
  const t = useStore(noChapterText);
  const h = useStore(popupText);
  const c = useStore(courseText);
  const m = useStore(markText);
  const code = useStore(locale);
  const now = useNow();
  const { keys } = page.course;
  const known = useLiveQuery(
    async () => (kept ? knownCourse(keys) : null),
    [keys.join(' '), page.outline, kept],
  ).value;
  const row = known?.row ?? null;
  const isBetter = known?.outline?.complete === true && page.outline?.complete !== true;
  const outline = isBetter ? known.outline : (page.outline ?? known?.outline);
  const chapters = outline?.chapters ?? [];
  const siteDone = chapters.filter((chapter) => chapter.siteDone).length;
  const open = chapters.find((chapter) => counts(chapter.role) && !chapter.siteDone);
  const next = row?.next ?? open;
  const address = safeUrl(next?.url);
  const title = row?.title || page.course.title?.value || c.untitled;
  const language = page.course.language ?? row?.language;
  const isFinished = row !== null && statusAt(row, now, settings).status === 'finished';
  const hasBegun = siteDone > 0 || (row !== null && row.done > 0);
  const goOn = next && address && !isFinished && (
    <button type="button" class="button main" data-testid="go-on" onClick={() => go(address)}>
      <span class="cut">{(hasBegun ? t.goOn : t.begin)({ chapter: next.title })}</span>
    </button>
  );
  return (
    <>
      <p class="eyebrow small">
        <span>{new URL(page.url).host}</span>
      </p>
      <PageHeading title={title} language={language} row={row} isFinished={isFinished} />
      {!row?.question && (
        <p class="said">
          {t.coursePage} {listSaid(chapters.length, outline?.complete === true, t)}
          {siteDone > 0 && gapIn(code) + h.siteDone(siteDone)}
        </p>
      )}
      {row && row.state !== 'seen' ? (
        <CourseActions key={row.key} row={row} isFinished={isFinished} lead={goOn} />
      ) : (
        <div class="acts">
          {goOn}
          {kept && known && (
            <MarkButton
              kind="planned"
              data-testid="plan"
              mark={(kind) => mark({ key: keys[0] ?? '', title }, kind, m)}
            />
          )}
        </div>
      )}
    </>
  );
}

function listSaid(count: number, complete: boolean, t: ReturnType<typeof noChapterText.get>): string {
  if (count === 0) return t.courseNoList;
  return complete ? t.courseList(count) : t.coursePart(count);
}
