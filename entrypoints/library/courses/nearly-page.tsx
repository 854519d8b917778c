import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { courseText } from '@/locales/course-text';
import { coursesText } from '@/locales/courses-text';
import { gapIn } from '@/locales/gap';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { reading } from '@/locales/time';
import type { Settings } from '@/storage/preferences/settings';
import { nearlyDone } from '@/storage/queries/nearly-done';
import { PageHead } from '../page-head';
import { ShowMore, useScreenfuls } from '../show-more';
import type { Say } from '../use-undo-toast';
import { RemainingList } from './remaining-list';
import { RowMenu } from './row-menu';
import './nearly-and-dropped.css';

const SCREENFUL = 60;

/** The last ten miles: what is left of courses that are nearly done, and links that lead on. */
export function NearlyPage({ settings, say }: { settings: Settings; say: Say }) {
  const t = useStore(coursesText);
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const now = useNow();
  const [shown, showMore] = useScreenfuls(SCREENFUL);
  const { value, failed } = useLiveQuery(() => nearlyDone(now, settings), [now, settings.dropAfterDays]);
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!value) return <EmptyState>{l.loading}</EmptyState>;
  if (value.length === 0)
    return (
      <EmptyState alone title={t.nearlyEmpty}>
        {t.nearlyEmptyHelp}
      </EmptyState>
    );
  const chapters = value.reduce((sum, { left }) => sum + left.chapters, 0);
  const minutes = value.reduce((sum, { left }) => sum + (left.minutes ?? 0), 0);
  const known = value.every(({ left }) => left.minutes !== null);
  const time = minutes > 0 && (known ? c.about : t.atLeast)({ time: reading(minutes * 60, code) });
  const left = [c.left(chapters), time].filter(Boolean).join(' · ');
  return (
    <>
      <PageHead title={l['nearly-done']}>
        {t.ninety}
        {gapIn(code)}
        {t.nearlyAll({ courses: t.nearlyCount(value.length), left })}
      </PageHead>
      <ol class="endings">
        {value.slice(0, shown).map((course) => (
          <RemainingList
            key={course.row.key}
            course={course}
            menu={<RowMenu course={course} now={now} settings={settings} say={say} />}
          />
        ))}
      </ol>
      <ShowMore left={value.length - shown} next={SCREENFUL} show={showMore} />
    </>
  );
}
