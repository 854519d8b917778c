import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { locale } from '@/locales/locale';
import { statisticsText } from '@/locales/statistics-text';
import { amount } from '@/locales/time';
import { type Activity, byMonth, byWeek } from '@/progress/statistics/activity';
import { useAddressChoice } from '../use-address-choice';
import { Chart } from './chart';
import { dateWords, minutes } from './date-words';
import type { Draw } from './drawing';
import type { Spans } from './spans';

interface Props {
  /** From `spans.from` to today. */
  days: readonly Activity[];
  spans: Spans;
  firstDay: number;
}

/** Time and chapters of the last year, by week or by month. */
export function Periods({ days, spans, firstDay }: Props) {
  const t = useStore(statisticsText);
  const code = useStore(locale);
  const [{ by }, choose] = useAddressChoice({ by: 'week' });
  const months = by === 'month';
  const { all, drawTime, drawDone, name } = useMemo(() => {
    const said = dateWords(code);
    const since = (first: string) => days.filter(({ day }) => day >= first);
    const all = months ? byMonth(since(spans.months)) : byWeek(since(spans.weeks), firstDay);
    const name = months ? said.month : (day: string) => t.weekOf({ day: said.day(day) });
    const axis = months ? said.shortMonth : said.shortDay;
    const drawn =
      (value: (each: Activity) => number, words: (value: number) => string): Draw =>
      (drawer, width) =>
        drawer.bars(
          all.map((each) => ({
            name: axis(each.day),
            value: value(each),
            said: `${name(each.day)}: ${words(value(each))}`,
          })),
          { width, colour: 'var(--walked)', amount: (number) => amount(number, code) },
        );
    const hours = new Intl.NumberFormat(code, { style: 'unit', unit: 'hour', maximumFractionDigits: 1 });
    return {
      all,
      name,
      drawTime: drawn(
        ({ engaged }) => engaged / 3600,
        (value) => hours.format(value),
      ),
      drawDone: drawn(
        ({ done }) => done,
        (value) => amount(value, code),
      ),
    };
  }, [days, spans.weeks, spans.months, firstDay, months, code, t]);
  return (
    <Chart
      testid="by-period"
      title={months ? t.byMonth : t.byWeek}
      summary={t.periodHelp}
      drawings={[
        { name: t.hours, draw: drawTime },
        { name: t.done, draw: drawDone },
      ]}
      table={{
        columns: [months ? t.month : t.week, t.time, t.done],
        rows: all
          .toReversed()
          .map(({ day, engaged, done }) => [name(day), minutes(engaged, code), amount(done, code)]),
      }}
    >
      <fieldset class="switch-by" aria-label={t.by}>
        {(['week', 'month'] as const).map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-pressed={months === (each === 'month')}
            onClick={() => choose({ by: each })}
          >
            {t[each]}
          </button>
        ))}
      </fieldset>
    </Chart>
  );
}
