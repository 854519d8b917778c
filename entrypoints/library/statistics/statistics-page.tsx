import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { statisticsText } from '@/locales/statistics-text';
import { reading } from '@/locales/time';
import { dayIn } from '@/progress/statistics/calendar';
import { completion, readingTimeBySite } from '@/progress/statistics/totals';
import type { Settings } from '@/storage/preferences/settings';
import { activityByDay } from '@/storage/queries/activity-by-day';
import { courses } from '@/storage/queries/courses';
import { whereDropped } from '@/storage/queries/nearly-done';
import { dropReasons } from '@/storage/queries/plan/drop-reasons';
import { DropReasonChart } from '../letting-go/drop-reason-chart';
import { PageHead } from '../page-head';
import { siteInWords, siteOf } from '../sites/site-of';
import { Completed } from './completed';
import { FinishedByMonth } from './finished-by-month';
import { Heat } from './heat';
import { Periods } from './periods';
import { Ranking } from './ranking';
import { firstDayOf, spansTo } from './spans';
import { Stopped } from './stopped';
import './statistics.css';
import './ranking.css';

/** Statistics of the person's reading. */
export function StatisticsPage({ settings }: { settings: Settings }) {
  const t = useStore(statisticsText);
  const l = useStore(libraryText);
  const code = useStore(locale);
  const now = useNow();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = dayIn(zone)(now);
  const firstDay = firstDayOf(code);
  const spans = useMemo(() => spansTo(today, firstDay), [today, firstDay]);
  const { value, failed } = useLiveQuery(async () => {
    const [days, rows, stops, reasons] = await Promise.all([
      activityByDay(spans.from, today, zone),
      courses(),
      whereDropped(now, settings),
      dropReasons(),
    ]);
    return { days, rows, stops, reasons, completion: completion(rows, now, settings) };
  }, [spans, today, zone, settings.dropAfterDays]);
  const year = useMemo(() => (value?.days ?? []).filter(({ day }) => day >= spans.weeks), [value, spans]);
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!value) return <EmptyState>{l.loading}</EmptyState>;
  if (value.completion.started === 0)
    return (
      <EmptyState alone title={t.empty}>
        {t.emptyHelp}
      </EmptyState>
    );
  const bySite = readingTimeBySite(value.rows.map((row) => ({ site: siteOf(row), engaged: row.engaged })));
  return (
    <>
      <PageHead title={l.statistics}>{t.lead}</PageHead>
      <div class="charts">
        <Completed completion={value.completion} />
        <Heat days={year} firstDay={firstDay} zone={zone} />
        <Periods days={value.days} spans={spans} firstDay={firstDay} />
        <FinishedByMonth rows={value.rows} zone={zone} today={today} />
        <Stopped stops={value.stops} />
        <DropReasonChart reasons={value.reasons} />
        <Ranking
          testid="by-site"
          title={t.bySite}
          columns={[t.site, t.time]}
          rows={bySite
            .filter(({ engaged }) => engaged > 0)
            .map(({ site, engaged }) => ({
              name: siteInWords(site, l),
              value: engaged,
              said: reading(engaged, code),
            }))}
        />
      </div>
    </>
  );
}
