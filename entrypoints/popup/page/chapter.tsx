import type { Messages } from '@nanostores/i18n';
import { useStore } from '@nanostores/preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useLoaded } from '@/components/hooks/use-loaded';
import { useNow } from '@/components/hooks/use-now';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { spoken } from '@/locales/i18n';
import { locale } from '@/locales/locale';
import { popupText } from '@/locales/popup-text';
import { reading } from '@/locales/time';
import { statusAt } from '@/progress/status/status';
import type { Settings } from '@/storage/preferences/settings';
import { leftHere, positionHere, siteDoneHere } from './chapter-progress';
import { ChapterState } from './chapter-state';
import { PageHeading } from './page-heading';
import type { PageView } from './page-view';

// Fetched while the shelves are drawn already. The query is fetched before it begins, because a live query must wait
// for nothing but the database.
const courseActs = () => speaking(import('./course-actions'));
const verdictLine = () => speaking(import('./verdict-line'));
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
  /** Whether the site is tracked, so that reading is recorded and the course can be marked. */
  kept: boolean;
}

/** A chapter page: course, chapter, how far both are, why it is (not) the closing chapter, and what can be done. */
export function Chapter({ view, settings, kept }: Props) {
  const { page, visit } = view;
  const { readingSpeed } = settings;
  const t = useStore(popupText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const now = useNow();
  const keys = page.course.keys;
  const Verdict = useLoaded(verdictLine)?.VerdictLine;
  const Acts = useLoaded(courseActs)?.CourseActions;
  const find = useLoaded(pageCourse)?.courseOfChapter;
  const known = useLiveQuery(
    async () => (kept && find ? find(keys, page.chapter.key) : null),
    [keys.join(' '), page.chapter.key, kept, find],
  ).value;
  const row = known?.row ?? null;
  const chapter = known?.chapter ?? null;
  // As on the shelf below, where an abandoned second pass counts as finished too.
  const isFinished = row !== null && statusAt(row, now, settings).status === 'finished';
  const place = positionHere(page, row, chapter);
  const left = leftHere(page, row, readingSpeed);
  const siteDone = siteDoneHere(page);
  const language = page.course.language ?? row?.language;
  const rest = [
    siteDone !== null && t.siteDone(siteDone),
    left && `${c.left(left.chapters)} · ${c.about({ time: reading(left.seconds, code) })}`,
  ].filter(Boolean);

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
      {Verdict && <Verdict page={page} done={chapter?.state === 'done'} />}
      <ChapterState page={page} visit={visit} chapter={chapter} readingSpeed={readingSpeed} />
      {view.isUnfocused && chapter?.state !== 'done' && (
        <p class="small" data-testid="unfocused">
          {t.unfocused}
        </p>
      )}
      {rest.length > 0 && <p class="small">{rest.join(' · ')}</p>}
      {row && Acts && <Acts key={row.key} row={row} isFinished={isFinished} />}
    </>
  );
}
