import { useStore } from '@nanostores/preact';
import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useLoaded } from '@/components/hooks/use-loaded';
import { useNow } from '@/components/hooks/use-now';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { popupText } from '@/locales/popup-text';
import { type CourseRow, isListed } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import type { Settings } from '@/storage/preferences/settings';
import { detailsShown } from '../popup-state';
import { speaking } from '../speaking';
import { positionHere } from './chapter-progress';
import { ChapterState } from './chapter-state';
import { PageHeading } from './page-heading';
import type { PageView } from './page-view';

// Fetched while the courses are drawn already. The query is fetched before it begins, because a live query must wait
// for nothing but the database.
const courseActs = () => speaking(import('./course-actions'));
const unrecorded = () => speaking(import('./unrecorded-course'));
const aboutChapter = () => speaking(import('./about-chapter'));
const pageCourse = () => import('@/storage/queries/course-of-page');

interface Props {
  view: Extract<PageView, { is: 'chapter' }>;
  settings: Pick<Settings, 'readingSpeed' | 'dropAfterDays'>;
  /** Opens an address in the page's own tab. */
  go: (url: string) => void;
  /** Whether the site is tracked, so that reading is recorded and the course can be marked. */
  kept: boolean;
}

/** A chapter page in one glance: course, chapter, how far both are, and what to do next. */
export function Chapter({ view, settings, go, kept }: Props) {
  const { page } = view;
  const t = useStore(popupText);
  const c = useStore(courseText);
  const now = useNow();
  const keys = page.course.keys;
  const isAsked = useStore(detailsShown);
  const Acts = useLoaded(courseActs)?.ChapterActions;
  const find = useLoaded(pageCourse)?.courseOfChapter;
  const known = useLiveQuery(
    async () => (kept && find ? find(keys, page.chapter.key) : null),
    [keys.join(' '), page.chapter.key, kept, find],
  ).value;
  const found = known?.row ?? null;
  const row = found && isListed(found) ? found : null;
  const away = found && !row ? found : null;
  const chapter = known?.chapter ?? null;
  // As in the lists below, where an abandoned second pass counts as finished too.
  const isFinished = row !== null && statusAt(row, now, settings).status === 'finished';
  const place = positionHere(page, row, chapter);
  const language = page.course.language ?? row?.language;
  const shown = { view, row, chapter, readingSpeed: settings.readingSpeed };
  useEffect(() => () => detailsShown.set(false), []);

  return (
    <>
      <p class="eyebrow small">
        <span>
          {new URL(page.url).host} ·{' '}
          <ForeignText text={row?.title || page.course.title?.value || c.untitled} language={language} />
        </span>
        {place && <span class="count">{t.position(place)}</span>}
      </p>
      <PageHeading
        title={page.chapter.title?.value || c.untitledChapter}
        language={language}
        row={row}
        isFinished={isFinished}
      />
      {away ? <Unrecorded row={away} /> : !row?.question && <ChapterState {...shown} />}
      {row && Acts && (
        <Acts key={row.key} row={row} isFinished={isFinished} chapter={chapter} page={page} go={go} />
      )}
      {isAsked && <About {...shown} />}
    </>
  );
}

/** The page of a course that is not recorded, which few people have, once its piece is fetched. */
function Unrecorded({ row }: { row: CourseRow }) {
  const Away = useLoaded(unrecorded)?.UnrecordedCourse;
  return Away ? <Away row={row} /> : null;
}

/** Everything about the chapter, once somebody asks and its piece is fetched. */
function About(shown: ComponentProps<typeof ChapterState>) {
  const Asked = useLoaded(aboutChapter)?.AboutChapter;
  return Asked ? <Asked {...shown} /> : null;
}
