import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/empty';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { statisticsText } from '@/locales/statistics-text';
import { reading } from '@/locales/time';
import { dayIn } from '@/progress/calendar';
import { completion, readingTimeBySite } from '@/progress/totals';
import { activityByDay } from '@/storage/activity';
import { whereDropped } from '@/storage/endings';
import { courses } from '@/storage/queries';
import type { Settings } from '@/storage/settings';
import { PageHead } from '../page-head';
import { siteOf } from '../sites/site-of';
import { StoreFailed } from '../store-failed';
import { Completed } from './completed';
import { Finished } from './finished';
import { Heat } from './heat';
import { Periods } from './periods';
import { Ranking } from './ranking';
import { firstDayOf, spansTo } from './spans';
import { Stopped } from './stopped';
import './statistics.css';
import './ranking.css';

/** What one's reading comes to. */
export function StatisticsPage({ settings }: { settings: Settings }) {
  const t = useStore(statisticsText);
  const l = useStore(libraryText);
  const code = useStore(locale);
  const now = useNow();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = dayIn(zone)(now);
  const firstDay = firstDayOf(code);
  const spans = useMemo(() => spansTo(today, firstDay), [today, firstDay]);
  const { value, failed } = useLive(async () => {
    const [days, rows, stops] = await Promise.all([
      activityByDay(spans.from, today, zone),
      courses(),
      whereDropped(now, settings),
    ]);
    return { days, rows, stops, completion: completion(rows, now, settings) };
  }, [spans, today, zone, settings.dropAfterDays]);
  const year = useMemo(() => (value?.days ?? []).filter(({ day }) => day >= spans.weeks), [value, spans]);
  if (failed !== undefined) return <StoreFailed error={failed} />;
  if (!value) return <Empty>{l.loading}</Empty>;
  if (value.completion.started === 0)
    return (
      <Empty alone title={t.empty}>
        {t.emptyHelp}
      </Empty>
    );
  const bySite = readingTimeBySite(value.rows.map((row) => ({ site: siteOf(row), engaged: row.engaged })));
  return (
    <>
      <PageHead title={l.statistics}>{t.lead}</PageHead>
      <div class="charts">
        <Completed completion={value.completion} />
        <Heat days={year} firstDay={firstDay} />
        <Periods days={value.days} spans={spans} firstDay={firstDay} />
        <Finished rows={value.rows} zone={zone} today={today} />
        <Stopped stops={value.stops} />
        <Ranking
          testid="by-site"
          title={t.bySite}
          columns={[t.site, t.time]}
          rows={bySite
            .filter(({ engaged }) => engaged > 0)
            .map(({ site, engaged }) => ({ name: site, value: engaged, said: reading(engaged, code) }))}
        />
      </div>
    </>
  );
}
