import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { statisticsText } from '@/locales/statistics-text';
import { amount, percent } from '@/locales/time';
import type { DropOffPoints } from '@/progress/statistics/drop-off-points';
import { Chart } from './chart';
import type { Draw } from './drawing';
import { Ranking } from './ranking';

/** Sections shown; more than this tell nobody anything. */
const SECTIONS = 12;

/** Where in their courses people stopped: along the way, and in which sections. */
export function Stopped({ stops }: { stops: DropOffPoints }) {
  const t = useStore(statisticsText);
  const code = useStore(locale);
  const total = stops.stops.length;
  const parts = useMemo(
    () =>
      stops.tenths.map((courses, i) => ({
        name: t.between({ from: percent(i / 10, code), to: percent((i + 1) / 10, code) }),
        said: amount(courses, code),
      })),
    [stops, t, code],
  );
  const draw: Draw = useMemo(() => {
    const said = parts.map((part) => `${part.name}: ${part.said}`);
    return (drawer, width) =>
      drawer.curve(stops.tenths, { width, share: (value) => percent(value, code), said });
  }, [stops, parts, code]);
  return (
    <>
      <Chart
        testid="stopped"
        title={t.stopped}
        summary={
          <>
            {total === 0 ? t.noneStopped : t.stoppedCount(total)}
            {stops.unplaced > 0 && gapIn(code) + t.unplaced(stops.unplaced)}
          </>
        }
        drawings={[{ draw }]}
        table={{
          columns: [t.way, t.coursesStopped],
          rows: total > stops.unplaced ? parts.map(({ name, said }) => [name, said]) : [],
        }}
      />
      {stops.sections.length > 0 && (
        <Ranking
          testid="sections"
          title={t.sections}
          {...(stops.sections.length > SECTIONS ? { summary: t.mostOf(SECTIONS) } : {})}
          columns={[t.section, t.coursesStopped]}
          rows={stops.sections
            .slice(0, SECTIONS)
            .map(({ section, courses }) => ({ name: section, value: courses, said: amount(courses, code) }))}
        />
      )}
    </>
  );
}
