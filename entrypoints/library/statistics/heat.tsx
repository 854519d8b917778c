import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { statisticsText } from '@/locales/statistics-text';
import { amount, reading } from '@/locales/time';
import type { Activity } from '@/progress/statistics/activity';
import { Chart } from './chart';
import { dateWords, minutes } from './date-words';
import { DayRead } from './day-read';
import type { Draw } from './drawing';
import { weekdayOf } from './spans';

/** Minutes of reading at which a day reaches the second, third and fourth level. */
const LEVELS = [15, 30, 60] as const;

interface Props {
  days: readonly Activity[];
  firstDay: number;
  /** IANA time zone. */
  zone: string;
}

/** The days of the year on which the person read, and how much. */
export function Heat({ days, firstDay, zone }: Props) {
  const t = useStore(statisticsText);
  const code = useStore(locale);
  const said = useMemo(() => dateWords(code), [code]);
  const [opened, open] = useState<string | null>(null);
  const read = days.filter(({ engaged }) => engaged > 0);
  const seconds = read.reduce((sum, { engaged }) => sum + engaged, 0);
  const draw: Draw = useMemo(() => {
    const squares = days.map(({ day, engaged, done, finished }, i) => ({
      isFinished: finished > 0,
      week: Math.floor(i / 7),
      weekday: weekdayOf(day, firstDay),
      level: levelOf(engaged),
      said: t.daySaid({ day: said.day(day), time: minutes(engaged, code), done: amount(done, code) }),
      month: day.endsWith('-01') ? said.shortMonth(day) : '',
    }));
    const weekdays = days.slice(0, 7).map(({ day }) => said.weekday(day));
    const choose = (at: number) => open(days[at]?.day ?? null);
    return (drawer, width) => drawer.heatMap(squares, weekdays, { width, choose });
  }, [days, firstDay, said, t, code]);
  return (
    <Chart
      testid="by-day"
      title={t.byDay}
      summary={
        <>
          {t.daysRead(read.length)}
          {seconds > 0 && gapIn(code) + t.inAll({ time: reading(seconds, code) })}
        </>
      }
      drawings={[{ draw }]}
      below={<DayRead day={opened} open={open} first={days[0]?.day} last={days.at(-1)?.day} zone={zone} />}
      table={{
        columns: [t.day, t.time, t.read, t.done],
        rows: read
          .toReversed()
          .map(({ day, engaged, visited, done }) => [
            said.day(day),
            minutes(engaged, code),
            amount(visited, code),
            amount(done, code),
          ]),
      }}
    >
      <p class="legend small" aria-hidden="true">
        {t.less}
        {[0, 1, 2, 3, 4].map((level) => (
          <i key={level} data-level={level} />
        ))}
        {t.more}
      </p>
    </Chart>
  );
}

/** 0 for a day without reading, else 1 to 4. */
function levelOf(seconds: number): number {
  return seconds > 0 ? 1 + LEVELS.filter((least) => seconds >= least * 60).length : 0;
}
