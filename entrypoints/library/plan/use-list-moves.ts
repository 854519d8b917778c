import { useStore } from '@nanostores/preact';
import { courseText } from '@/locales/course-text';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { planText } from '@/locales/plan-text';
import { listReach } from '@/progress/plan/list-reach';
import { putOnList, takeOffList } from '@/storage/marks/plan';
import { type Asked, coursePlan, type DetailedCourse, type PlanLists } from '@/storage/queries/plan/plans';
import { type Say, useUndoToast } from '../use-undo-toast';
import { dayNames } from './plan-sentences';

/** What moves courses between the lists of the plan, and says what that means. */
export interface ListMoves {
  /** Puts a course at the end of a list; `waits` makes room for it. */
  to(name: 'now' | 'next', course: DetailedCourse, waits?: DetailedCourse): Promise<void>;
  /** Puts a course of *next* at another place, counted from 0. */
  within(course: DetailedCourse, place: number): Promise<void>;
  toLater(course: DetailedCourse): Promise<void>;
  /** The sentences on how far these courses reach. */
  reach(lists: PlanLists, courses: readonly DetailedCourse[]): string[];
}

/** Moves with a toast and its undo. `lists`: as they stand, once they are known; `asked`: when and where they were. */
export function useListMoves(lists: PlanLists | undefined, asked: Asked, say: Say): ListMoves {
  const t = useStore(planText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const doing = useUndoToast(say);
  const nameOf = ({ row }: DetailedCourse) => ({ course: row.title || c.untitled });
  const without = (list: readonly DetailedCourse[], away: DetailedCourse | undefined) =>
    list.filter((each) => each.row.key !== away?.row.key);

  function reach({ plans, minutesAWeek, today }: PlanLists, courses: readonly DetailedCourse[]): string[] {
    const lengths = courses.map(({ row }) => plans.get(row.key)?.left.seconds ?? row.left.seconds);
    const { day, unknown } = listReach(lengths, minutesAWeek, today);
    if (day === null) return [];
    const known = t.reach({ day: dayNames(today, code)(day) });
    return unknown > 0 ? [known, t.reachUnknown(unknown)] : [known];
  }

  /** What is left of a course that stood on neither list is not known yet. */
  async function withPlan(known: PlanLists, { row }: DetailedCourse): Promise<PlanLists> {
    const plan = known.plans.get(row.key) ?? (await coursePlan(row.key, asked).catch(() => null));
    return plan ? { ...known, plans: new Map([...known.plans, [row.key, plan]]) } : known;
  }

  return {
    reach,
    async to(name, course, waits) {
      if (!lists) return;
      const { now, next } = lists;
      const list = without(name === 'now' ? now : next, waits);
      const room = waits && { course: waits, next: without(next, course) };
      const said = (name === 'now' ? t.isNow : t.isNext)(nameOf(course));
      const all = [...without([...now, ...next], course), course];
      const text = [said, ...reach(await withPlan(lists, course), all)].join(gapIn(code));
      await doing(
        () => putOnList(course, { name, list: without(list, course), to: list.length }, room),
        text,
      );
    },
    async within(course, place) {
      if (!lists) return;
      await doing(
        () => putOnList(course, { name: 'next', list: lists.next, to: place }),
        t.isNext(nameOf(course)),
      );
    },
    async toLater(course) {
      await doing(() => takeOffList(course.row.key), t.isLater(nameOf(course)));
    },
  };
}
