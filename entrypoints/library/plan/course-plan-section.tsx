import { useStore } from '@nanostores/preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { planText } from '@/locales/plan-text';
import type { CourseRow } from '@/progress/model/rows';
import { dayIn } from '@/progress/statistics/calendar';
import { statusAt } from '@/progress/status/status';
import type { Settings } from '@/storage/preferences/settings';
import { coursePlan } from '@/storage/queries/plan/plans';
import { zoneHere } from '@/transfer/local-time';
import type { Say } from '../use-undo-toast';
import { CoursePlanPanel } from './course-plan-panel';

interface Props {
  row: CourseRow;
  now: number;
  settings: Settings;
  say: Say;
}

/** The plan on a course's own page. A course that is over has none. */
export function CoursePlanSection({ row, now, settings, say }: Props) {
  const t = useStore(planText);
  const zone = zoneHere();
  const today = dayIn(zone)(now);
  const { value } = useLiveQuery(
    () => coursePlan(row.key, { now, zone, settings }),
    [row.key, today, zone, settings.dropAfterDays, settings.readingSpeed],
  );
  const { status } = statusAt(row, now, settings);
  if (!value || status === 'finished' || status === 'dropped') return null;
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t.plan}</h2>
      <CoursePlanPanel row={row} plan={value} today={today} say={say} />
    </section>
  );
}
