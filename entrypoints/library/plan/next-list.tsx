import { useStore } from '@nanostores/preact';
import type { ComponentProps } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { planText } from '@/locales/plan-text';
import type { DetailedCourse } from '@/storage/queries/plan/plans';
import { href } from '../page-address';
import type { ListProps } from './now-list';

/** What comes next, in an order that is dragged, or moved by its arrows. */
export function NextList({ lists, move, toNow, titleOf }: ListProps) {
  const t = useStore(planText);
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
        {next.map((course, i) => (
          <li
            key={course.row.key}
            data-course={course.row.key}
            data-over={over === course.row.key}
            draggable
            onDragStart={() => {
              dragged.current = course;
            }}
            onDragEnd={() => setOver(null)}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(course.row.key);
            }}
            onDrop={() => drop(course)}
          >
            <NextRow
              course={course}
              title={titleOf(course)}
              isFirst={i === 0}
              isLast={i === next.length - 1}
              step={(by) => stepped(course, by)}
              toNow={() => toNow(course)}
              toLater={() => void move.toLater(course)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface NextRowProps {
  course: DetailedCourse;
  title: string;
  isFirst: boolean;
  isLast: boolean;
  /** Moves it by one place: -1 or 1. */
  step: (by: number) => void;
  toNow: () => void;
  toLater: () => void;
}

function NextRow({ course, title, isFirst, isLast, step, toNow, toLater }: NextRowProps) {
  const t = useStore(planText);
  const c = useStore(courseText);
  const { row } = course;
  const button = (label: string, act: () => void, rest: ComponentProps<'button'> = {}) => (
    <button
      type="button"
      class="button plain"
      aria-label={t.forCourse({ label, course: title })}
      onClick={act}
      {...rest}
    >
      {rest.children ?? label}
    </button>
  );
  const arrow = (by: number, label: string, sign: string, isEnd: boolean) =>
    button(label, () => step(by), {
      ...{ 'data-step': by },
      disabled: isEnd,
      children: <span aria-hidden="true">{sign}</span>,
    });
  return (
    <>
      <span>
        <a href={href({ at: 'course', key: row.key })}>
          <ForeignText text={title} language={row.language} />
        </a>
        {row.left.chapters > 0 && <span class="small"> · {c.left(row.left.chapters)}</span>}
      </span>
      <span class="acts">
        {arrow(-1, t.moveUp, '↑', isFirst)}
        {arrow(1, t.moveDown, '↓', isLast)}
        {button(t.toNow, toNow)}
        {button(t.toLater, toLater)}
      </span>
    </>
  );
}
