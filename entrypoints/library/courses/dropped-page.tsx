import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { coursesText } from '@/locales/courses-text';
import { libraryText } from '@/locales/library-text';
import type { CourseRow } from '@/progress/model/rows';
import type { Settings } from '@/storage/preferences/settings';
import { courses } from '@/storage/queries/courses';
import { reasonsOf } from '@/storage/queries/plan/drop-reasons';
import { ClearLink } from '../letting-go/clear-link';
import { PageHead } from '../page-head';
import { ShowMore, useScreenfuls } from '../show-more';
import { useAddressChoice } from '../use-address-choice';
import type { Say } from '../use-undo-toast';
import { sitesOf } from './arrange';
import { DroppedCourse } from './dropped-course';
import { Finder } from './finder';
import { NoCourses } from './no-courses';
import { RowMenu } from './row-menu';
import { useShownCourses } from './use-shown-courses';
import './nearly-and-dropped.css';

const SCREENFUL = 40;
const NONE: readonly CourseRow[] = [];
const USUAL = { site: '', sort: 'read', q: '' };

/** Where each dropped course stopped, with search, by site and in an order. */
export function DroppedPage({ settings, say }: { settings: Settings; say: Say }) {
  const t = useStore(coursesText);
  const l = useStore(libraryText);
  const now = useNow();
  const [shown, showMore] = useScreenfuls(SCREENFUL);
  const [chosen, choose] = useAddressChoice(USUAL);
  const { value, failed } = useLiveQuery(async () => {
    const rows = await courses();
    return { rows, reasons: await reasonsOf(rows) };
  }, []);
  const { listed, isNarrowed } = useShownCourses(
    value?.rows ?? NONE,
    { ...chosen, status: 'dropped' },
    now,
    settings,
  );
  const dropped = useShownCourses(value?.rows ?? NONE, { ...USUAL, status: 'dropped' }, now, settings).listed;
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!value) return <EmptyState>{l.loading}</EmptyState>;
  if (dropped.length === 0)
    return (
      <EmptyState alone title={t.droppedEmpty}>
        {t.droppedEmptyHelp}
      </EmptyState>
    );
  return (
    <section class="dropped">
      <PageHead title={l.dropped}>{t.droppedLead(dropped.length)}</PageHead>
      <ClearLink settings={settings} now={now} />
      <Finder chosen={chosen} choose={choose} sites={sitesOf(dropped)} />
      {listed.length === 0 && (
        <NoCourses shelf="dropped" isNarrowed={isNarrowed} showAll={() => choose(USUAL)} />
      )}
      <ol class="endings">
        {listed.slice(0, shown).map((course) => (
          <DroppedCourse key={course.row.key} course={course} reason={value.reasons.get(course.row.key)}>
            <RowMenu course={course} now={now} settings={settings} say={say} />
          </DroppedCourse>
        ))}
      </ol>
      <ShowMore left={listed.length - shown} next={SCREENFUL} show={showMore} />
    </section>
  );
}
