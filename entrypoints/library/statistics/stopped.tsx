import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { statisticsText } from '@/locales/statistics-text';
import { amount, percent } from '@/locales/time';
import { groupBy } from '@/progress/model/group-by';
import { type DropOffPoint, type DropOffPoints, tenthOf } from '@/progress/statistics/drop-off-points';
import { href } from '../page-address';
import { Chart } from './chart';
import type { Draw } from './drawing';

/** Where in their courses people stopped: each bar opens the courses that stopped there. */
export function Stopped({ stops }: { stops: DropOffPoints }) {
  const t = useStore(statisticsText);
  const code = useStore(locale);
  const [opened, open] = useState<number | null>(null);
  const total = stops.stops.length;
  const parts = useMemo(
    () =>
      stops.tenths.map((courses, i) => ({
        name: t.between({ from: percent(i / 10, code), to: percent((i + 1) / 10, code) }),
        said: amount(courses, code),
      })),
    [stops, t, code],
  );
  const byTenth = useMemo(() => {
    const placed = stops.stops.filter(({ share }) => share !== null);
    const groups = groupBy(placed, ({ share }) => String(tenthOf(share ?? 0)));
    return [...groups].map(([tenth, courses]) => [Number(tenth), courses] as const).sort(([a], [b]) => a - b);
  }, [stops]);
  const draw: Draw = useMemo(() => {
    const said = parts.map((part) => `${part.name}: ${part.said}`);
    const share = (value: number) => percent(value, code);
    return (drawer, width) => drawer.tenths(stops.tenths, { width, share, said, choose: open });
  }, [stops, parts, code]);
  return (
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
      below={
        <div data-testid="stopped-courses">
          {byTenth.map(([tenth, courses]) => (
            <details key={tenth} open={opened === tenth}>
              <summary>
                {parts[tenth]?.name} · {amount(courses.length, code)}
              </summary>
              <ul>
                {courses.map((course) => (
                  <StoppedCourse key={course.courseKey} course={course} />
                ))}
              </ul>
            </details>
          ))}
        </div>
      }
    />
  );
}

function StoppedCourse({ course: { courseKey, title, chapter } }: { course: DropOffPoint }) {
  const c = useStore(courseText);
  return (
    <li>
      <a href={href({ at: 'course', key: courseKey })}>
        <ForeignText text={title || c.untitled} />
      </a>
      {chapter && (
        <span class="quiet">
          {' · '}
          <ForeignText text={chapter} />
        </span>
      )}
    </li>
  );
}
