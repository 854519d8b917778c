import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { courseText } from '@/locales/course-text';
import { gapIn } from '@/locales/gap';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { planText } from '@/locales/plan-text';
import { reading } from '@/locales/time';
import { MOST_NOW } from '@/progress/plan/now-next-later';
import { dayIn } from '@/progress/statistics/calendar';
import type { Settings } from '@/storage/preferences/settings';
import { type DetailedCourse, planLists } from '@/storage/queries/plan/plans';
import { zoneHere } from '@/transfer/local-time';
import { ClearLink } from '../letting-go/clear-link';
import { AddCourseForm } from '../own/add-course-form';
import { OwnedLists } from '../own/owned-sections';
import { PageHead } from '../page-head';
import type { Say } from '../use-undo-toast';
import { LaterList } from './later-list';
import { NextList } from './next-list';
import { NowList } from './now-list';
import { useListMoves } from './use-list-moves';
import { WhoWaits } from './who-waits';
import './plan.css';

interface Props {
  settings: Settings;
  say: Say;
}

/** What is read now, what comes next and what later, with planned days and forecasts. */
export function PlanPage({ settings, say }: Props) {
  const t = useStore(planText);
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const now = useNow();
  const zone = zoneHere();
  const today = dayIn(zone)(now);
  const [fourth, setFourth] = useState<DetailedCourse | null>(null);
  const asked = { now, zone, settings };
  const { value, failed } = useLiveQuery(
    () => planLists(asked),
    [today, zone, settings.dropAfterDays, settings.readingSpeed],
  );
  const move = useListMoves(value, asked, say);
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!value) return <EmptyState>{l.loading}</EmptyState>;

  const toNow = (course: DetailedCourse) => {
    if (value.now.length < MOST_NOW) void move.to('now', course);
    else setFourth(course);
  };
  const titleOf = ({ row }: DetailedCourse) => row.title || c.untitled;
  const lists = { lists: value, move, toNow, titleOf };
  const pace = value.minutesAWeek > 0 ? t.lead({ time: reading(value.minutesAWeek * 60, code) }) : t.noPace;
  return (
    <>
      <PageHead title={l.plan}>
        {[pace, ...move.reach(value, [...value.now, ...value.next])].join(gapIn(code))}
      </PageHead>
      <AddCourseForm say={say} />
      <OwnedLists asked={asked} />
      <NowList {...lists} say={say} />
      <NextList {...lists} />
      <ClearLink settings={settings} now={now} />
      <LaterList {...lists} />
      {fourth && (
        <WhoWaits
          courses={value.now}
          titleOf={titleOf}
          cancel={() => setFourth(null)}
          choose={(waits) => {
            setFourth(null);
            void move.to('now', fourth, waits);
          }}
        />
      )}
    </>
  );
}
