import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { locale } from '@/locales/locale';
import { statisticsText } from '@/locales/statistics-text';
import { amount } from '@/locales/time';
import type { CourseRow } from '@/progress/model/rows';
import { finishedByMonth } from '@/progress/statistics/totals';
import { Chart } from './chart';
import { dateWords } from './date-words';
import type { Draw } from './drawing';
import { monthsBetween } from './spans';

interface Props {
  rows: readonly CourseRow[];
  zone: string;
  /** As `2026-01-31`. */
  today: string;
}

/** Courses finished in each month since the first one. It is the only chart in the seal's red. */
export function FinishedByMonth({ rows, zone, today }: Props) {
  const t = useStore(statisticsText);
  const code = useStore(locale);
  const { months, total, draw, name } = useMemo(() => {
    const said = dateWords(code);
    const name = (month: string) => said.month(`${month}-01`);
    const found = finishedByMonth(rows, zone);
    const counts = new Map(found.map(({ month, finished }) => [month, finished]));
    const first = found[0]?.month;
    const months = first ? monthsBetween(first, today.slice(0, 7)) : [];
    const all = months.map((month) => ({ month, finished: counts.get(month) ?? 0 }));
    const draw: Draw = (drawer, width) =>
      drawer.bars(
        all.map(({ month, finished }) => ({
          name: month.endsWith('-01') || months.length > 24 ? month : said.shortMonth(`${month}-01`),
          value: finished,
          said: `${name(month)}: ${amount(finished, code)}`,
        })),
        { width, colour: 'var(--seal)', amount: (value) => amount(value, code) },
      );
    return { months: all, total: found.reduce((sum, { finished }) => sum + finished, 0), draw, name };
  }, [rows, zone, today, code]);
  return (
    <Chart
      testid="finished"
      title={t.finished}
      summary={t.finishedCount(total)}
      drawings={[{ draw }]}
      table={{
        columns: [t.month, t.finishedThere],
        rows: months.toReversed().map(({ month, finished }) => [name(month), amount(finished, code)]),
      }}
    />
  );
}
