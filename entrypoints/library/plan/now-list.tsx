import { useStore } from '@nanostores/preact';
import { ProgressBar } from '@/components/course/progress-bar';
import { shareDone } from '@/components/course/share-done';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { planText } from '@/locales/plan-text';
import type { DetailedCourse, PlanLists } from '@/storage/queries/plan/plans';
import { ReadOn } from '../courses/read-on';
import { href } from '../page-address';
import type { Say } from '../use-undo-toast';
import { CoursePlanPanel } from './course-plan-panel';
import type { ListMoves } from './use-list-moves';

/** What each of the three lists gets. */
export interface ListProps {
  lists: PlanLists;
  move: ListMoves;
  /** Makes a course one of *now*, and asks first where there are three. */
  toNow: (course: DetailedCourse) => void;
  titleOf: (course: DetailedCourse) => string;
}

/** The courses that are read now, each with its plan. */
export function NowList({ lists, move, titleOf, say }: ListProps & { say: Say }) {
  const t = useStore(planText);
  const l = useStore(libraryText);
  const c = useStore(courseText);
  return (
    <section class="plan-list" aria-labelledby="plan-now" data-testid="plan-now">
      <h2 id="plan-now">{t.now}</h2>
      {lists.now.length === 0 && <p class="quiet">{t.nowEmpty}</p>}
      <ol>
        {lists.now.map((course) => {
          const { row } = course;
          const plan = lists.plans.get(row.key);
          const label = (name: string) => t.forCourse({ label: name, course: titleOf(course) });
          return (
            <li key={row.key} data-course={row.key}>
              <h3>
                <a href={href({ at: 'course', key: row.key })}>
                  <ForeignText text={titleOf(course)} language={row.language} />
                </a>
              </h3>
              <span class="acts">
                <ReadOn row={row} label={l.resume} />
                <button
                  type="button"
                  class="button plain"
                  aria-label={label(t.toNext)}
                  onClick={() => move.to('next', course)}
                >
                  {t.toNext}
                </button>
                <button
                  type="button"
                  class="button plain"
                  aria-label={label(t.toLater)}
                  onClick={() => move.toLater(course)}
                >
                  {t.toLater}
                </button>
              </span>
              <div class="wide">
                <ProgressBar
                  share={shareDone(row, false)}
                  label={c.progress({ done: row.done, counted: row.counted })}
                />
              </div>
              {plan && (
                <div class="wide">
                  <CoursePlanPanel row={row} plan={plan} today={lists.today} say={say} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
