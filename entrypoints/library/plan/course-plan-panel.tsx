import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { planText } from '@/locales/plan-text';
import type { CourseRow } from '@/progress/model/rows';
import { isDay } from '@/progress/plan/course-details';
import { planUntil } from '@/storage/marks/plan';
import type { CoursePlan } from '@/storage/queries/plan/plans';
import { type Say, useUndoToast } from '../use-undo-toast';
import { dayNames, forecastSentences, needSentence } from './plan-sentences';
import './plan.css';

interface Props {
  row: CourseRow;
  plan: CoursePlan;
  /** As `2026-12-08`. */
  today: string;
  say: Say;
}

/** How many days of a plan are shown: those behind will change before they come. */
const MOST_DAYS = 7;

/** The planned day of a course with its picker, the forecast, what the day needs, and the chapters of the next days. */
export function CoursePlanPanel({ row, plan, today, say }: Props) {
  const t = useStore(planText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const id = useId();
  const doing = useUndoToast(say);
  const name = dayNames(today, code);
  const { until } = plan.details;
  const course = row.title || c.untitled;
  const need = needSentence(plan, t, name);
  const days = plan.plan?.days ?? [];

  const choose = (day: string) => {
    if (!isDay(day) || day === until) return;
    void doing(() => planUntil(row.key, day), t.isPlanned({ course, day: name(day) }));
  };
  const remove = () => void doing(() => planUntil(row.key, null), t.isUnplanned({ course }));

  return (
    <div class="course-plan" data-testid="course-plan">
      <p class="until">
        <label for={id}>{t.until}</label>
        <input
          id={id}
          type="date"
          min={today}
          value={until ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {until !== undefined && (
          <button type="button" class="button plain" onClick={remove}>
            {t.removeDay}
          </button>
        )}
      </p>
      <p class="quiet" data-testid="forecast">
        {forecastSentences(plan, t, name).join(gapIn(code))}
      </p>
      {need && <p data-testid="plan-needs">{need}</p>}
      {days.length > 0 && (
        <details data-testid="plan-days">
          <summary>{t.byDays}</summary>
          <ol>
            {days.slice(0, MOST_DAYS).map(({ day, chapters }) => (
              <li key={day}>
                <time dateTime={day}>{name(day)}</time>
                <span>
                  {chapters.map(({ chapterKey, title }, i) => (
                    <span key={chapterKey}>
                      {i > 0 && ' · '}
                      <ForeignText text={title || c.untitledChapter} language={row.language} />
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
