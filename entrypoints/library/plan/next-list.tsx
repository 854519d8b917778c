import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { planText } from '@/locales/plan-text';
import type { DetailedCourse } from '@/storage/queries/plans';
import { href } from '../page-address';
import type { ListProps } from './now-list';

/** What comes next, in an order that is dragged, or moved by its arrows. */
export function NextList({ lists, move, toNow, titleOf }: ListProps) {
  const t = useStore(planText);
  const c = useStore(courseText);
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<DetailedCourse | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const pressed = useRef<{ key: string; step: number } | null>(null);
  const { next } = lists;
  // The row moves away from under the focus, which must go along.
  useLayoutEffect(() => {
    const { key, step } = pressed.current ?? {};
    pressed.current = null;
    if (key === undefined) return;
    const row = [...(list.current?.children ?? [])].find((each) => each.getAttribute('data-course') === key);
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('[data-step]') ?? [])];
    const same = buttons.find((each) => each.dataset.step === String(step) && !each.disabled);
    (same ?? buttons.find((each) => !each.disabled))?.focus();
  }, [next.map(({ row }) => row.key).join(' ')]);

  const drop = (target: DetailedCourse) => {
    const course = dragged.current;
    dragged.current = null;
    setOver(null);
    if (course && course !== target) void move.within(course, next.indexOf(target));
  };
  const stepped = (course: DetailedCourse, step: number) => {
    pressed.current = { key: course.row.key, step };
    void move.within(course, next.indexOf(course) + step);
  };

  return (
    <section class="plan-list" aria-labelledby="plan-next" data-testid="plan-next">
      <h2 id="plan-next">{t.next}</h2>
      <p class="quiet">{next.length === 0 ? t.nextEmpty : t.dragHelp}</p>
      <ol ref={list}>
        {next.map((course, i) => {
          const { row } = course;
          const label = (name: string) => t.forCourse({ label: name, course: titleOf(course) });
          const step = (by: number, name: string, sign: string) => (
            <button
              type="button"
              class="button plain"
              data-step={by}
              disabled={i + by < 0 || i + by >= next.length}
              aria-label={label(name)}
              onClick={() => stepped(course, by)}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          );
          return (
            <li
              key={row.key}
              data-course={row.key}
              data-over={over === row.key}
              draggable
              onDragStart={() => {
                dragged.current = course;
              }}
              onDragEnd={() => setOver(null)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(row.key);
              }}
              onDrop={() => drop(course)}
            >
              <span>
                <a href={href({ at: 'course', key: row.key })}>
                  <ForeignText text={titleOf(course)} language={row.language} />
                </a>
                {row.left.chapters > 0 && <span class="small"> · {c.left(row.left.chapters)}</span>}
              </span>
              <span class="acts">
                {step(-1, t.moveUp, '↑')}
                {step(1, t.moveDown, '↓')}
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
                  aria-label={label(t.toLater)}
                  onClick={() => move.toLater(course)}
                >
                  {t.toLater}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
