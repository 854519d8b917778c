import { useStore } from '@nanostores/preact';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { planText } from '@/locales/plan-text';
import { href } from '../page-address';
import { ShowMore, useScreenfuls } from '../show-more';
import type { ListProps } from './now-list';

const SCREENFUL = 30;

/** Every other open course: being read, on hold or only planned. */
export function LaterList({ lists, move, toNow, titleOf }: ListProps) {
  const t = useStore(planText);
  const c = useStore(courseText);
  const [shown, showMore] = useScreenfuls(SCREENFUL);
  const { later } = lists;
  return (
    <section class="plan-list" aria-labelledby="plan-later" data-testid="plan-later">
      <h2 id="plan-later">{t.later}</h2>
      {later.length === 0 && <p class="quiet">{t.laterEmpty}</p>}
      <ol>
        {later.slice(0, shown).map((course) => {
          const { row, status } = course;
          const label = (name: string) => t.forCourse({ label: name, course: titleOf(course) });
          return (
            <li key={row.key} data-course={row.key}>
              <span>
                <a href={href({ at: 'course', key: row.key })}>
                  <ForeignText text={titleOf(course)} language={row.language} />
                </a>
                <span class="small"> · {c[status]}</span>
              </span>
              <span class="acts">
                <button
                  type="button"
                  class="button plain"
                  aria-label={label(t.toNow)}
                  onClick={() => toNow(course)}
                >
                  {t.toNow}
                </button>
                <button
                  type="button"
                  class="button plain"
                  aria-label={label(t.toNext)}
                  onClick={() => move.to('next', course)}
                >
                  {t.toNext}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <ShowMore left={later.length - shown} next={SCREENFUL} show={showMore} />
    </section>
  );
}
