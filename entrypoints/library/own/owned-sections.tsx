import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { locale } from '@/locales/locale';
import { ownText } from '@/locales/own-text';
import { dayName } from '@/locales/time';
import type { Price } from '@/progress/plan/course-details';
import { dayIn } from '@/progress/statistics/calendar';
import { ownedLists } from '@/storage/queries/plan/owned-courses';
import type { Asked, DetailedCourse } from '@/storage/queries/plan/plans';
import { href } from '../page-address';

/** What ends soon, and what was paid and never opened; nothing where there is neither. */
export function OwnedLists({ asked }: { asked: Asked }) {
  const t = useStore(ownText);
  const code = useStore(locale);
  const today = dayIn(asked.zone)(asked.now);
  const { value } = useLiveQuery(() => ownedLists(asked), [today, asked.zone, asked.settings.dropAfterDays]);
  if (!value) return null;
  const { ending, unopened } = value;
  const name = (day: string) => dayName(day, today, code);
  return (
    <>
      {ending.length > 0 && (
        <section class="plan-list" aria-labelledby="ending" data-testid="ends-soon">
          <h2 id="ending">{t.ending}</h2>
          <ol>
            {ending.map(({ course, what, day, daysLeft }) => (
              <Line key={`${course.row.key} ${what}`} course={course}>
                {t[what]({ day: name(day) })} · {daysLeft === 0 ? t.today : t.daysLeft(daysLeft)}
              </Line>
            ))}
          </ol>
        </section>
      )}
      {unopened.length > 0 && (
        <section class="plan-list" aria-labelledby="unopened" data-testid="never-opened">
          <h2 id="unopened">{t.unopened}</h2>
          <ol>
            {unopened.map((course) => {
              const { price, bought } = course.details;
              const about = [
                price && money(price, code),
                bought !== undefined && t.boughtOn({ day: name(bought) }),
              ];
              return (
                <Line key={course.row.key} course={course}>
                  {about.filter(Boolean).join(' · ')}
                </Line>
              );
            })}
          </ol>
        </section>
      )}
    </>
  );
}

function Line({ course: { row }, children }: { course: DetailedCourse; children: ComponentChildren }) {
  const c = useStore(courseText);
  return (
    <li data-course={row.key}>
      <a href={href({ at: 'course', key: row.key })}>
        <ForeignText text={row.title || c.untitled} language={row.language} />
      </a>
      <span class="small">{children}</span>
    </li>
  );
}

function money({ amount, currency }: Price, code: string): string {
  return new Intl.NumberFormat(code, { style: 'currency', currency }).format(amount);
}
