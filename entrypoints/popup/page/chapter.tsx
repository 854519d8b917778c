import type { Messages } from '@nanostores/i18n';
import { useStore } from '@nanostores/preact';
import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useLoaded } from '@/components/hooks/use-loaded';
import { useNow } from '@/components/hooks/use-now';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { spoken } from '@/locales/i18n';
import { popupText } from '@/locales/popup-text';
import { statusAt } from '@/progress/status/status';
import type { Settings } from '@/storage/preferences/settings';
import { detailsShown } from '../popup-state';
import { positionHere } from './chapter-progress';
import { ChapterState } from './chapter-state';
import { PageHeading } from './page-heading';
import type { PageView } from './page-view';

// Fetched while the courses are drawn already. The query is fetched before it begins, because a live query must wait
// for nothing but the database.
const courseActs = () => speaking(import('./course-actions'));
const aboutChapter = () => speaking(import('./about-chapter'));
const pageCourse = () => import('@/storage/queries/course-of-page');

/** A piece, once its texts are in the page's language. */
export async function speaking<T extends { texts: readonly Messages[] }>(fetched: Promise<T>): Promise<T> {
  const piece = await fetched;
  await spoken(piece.texts);
  return piece;
}

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
  const row = known?.row ?? null;
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
      {!row?.question && <ChapterState {...shown} />}
      {row && Acts && (
        <Acts key={row.key} row={row} isFinished={isFinished} chapter={chapter} page={page} go={go} />
      )}
      {isAsked && <About {...shown} />}
    </>
  );
}

/** Everything about the chapter, once somebody asks and its piece is fetched. */
function About(shown: ComponentProps<typeof ChapterState>) {
  const Asked = useLoaded(aboutChapter)?.AboutChapter;
  return Asked ? <Asked {...shown} /> : null;
}
