import { compareChapters } from '@/progress/model/order';
import type { Register } from '@/progress/model/register';
import type { ChapterRow, CourseRow, Status } from '@/progress/model/rows';
import { type Forecast, forecast, needsOf, type PlanNeeds } from '@/progress/pace/forecast';
import { type Plan, planDays } from '@/progress/pace/plan-days';
import { type TimeLeft, timeLeft } from '@/progress/pace/time-left';
import { type CourseDetails, detailsOf } from '@/progress/plan/course-details';
import { type Lists, nowNextLater } from '@/progress/plan/now-next-later';
import { dayIn } from '@/progress/statistics/calendar';
import { type CourseNow, statusAt } from '@/progress/status/status';
import { read } from '../../database/read-transaction';
import { chaptersUnder } from '../../database/stored-chapters';
import type { Settings } from '../../preferences/settings';
import { keptRegisters } from '../../recording/registers';
import { byKey } from '../courses';
import { onShelf } from '../shelf-page';
import { type ReadingPace, readingPace } from './reading-pace';

/** When a question is asked: milliseconds since 1970, an IANA time zone, and what the person set. */
export interface Asked {
  now: number;
  zone: string;
  settings: Pick<Settings, 'dropAfterDays' | 'readingSpeed'>;
}

/** A course with what its owner set, and where it stands. */
export interface DetailedCourse {
  row: CourseRow;
  at: CourseNow;
  status: Status;
  details: CourseDetails;
}

/** What is left of a course, when it will end, and the plan for its day. */
export interface CoursePlan {
  details: CourseDetails;
  left: TimeLeft;
  /** Minutes a week on it, over the last 28 days. */
  minutesAWeek: number;
  forecast: Forecast | null;
  /** Both `null` without a planned day; `needs` also when nothing is left, or the day lies behind. */
  needs: PlanNeeds | null;
  plan: Plan | null;
}

/** The plan of one course, under any of its keys; `null` if there is no such course. */
export async function coursePlan(courseKey: string, asked: Asked): Promise<CoursePlan | null> {
  const pace = await readingPace(asked.now, asked.zone);
  return await read(async (db) => {
    const row = await byKey(db, courseKey);
    if (!row) return null;
    const [registers, chapters] = await Promise.all([keptRegisters(db), chaptersUnder(db, row.key)]);
    return planOf(row, chapters, detailsOf(registers)(row.keys), pace, asked);
  });
}

/** The lists of now, next and later, with what is left of each course on the first two, and the pace over everything. */
export interface PlanLists extends Lists<DetailedCourse> {
  plans: ReadonlyMap<string, CoursePlan>;
  minutesAWeek: number;
  today: string;
}

/** The three lists as of now. The index `[shelf+lastReadAt+key]` spares reading what is finished or dropped. */
export async function planLists(asked: Asked): Promise<PlanLists> {
  const pace = await readingPace(asked.now, asked.zone);
  return await read(async (db) => {
    const shelves = ['reading', 'planned', 'on-hold'] as const;
    const [registers, ...rows] = await Promise.all([
      keptRegisters(db),
      ...shelves.map((shelf) => onShelf(db, shelf).toArray()),
    ]);
    const lists = nowNextLater(detailed(rows.flat(), registers, asked));
    const chosen = [...lists.now, ...lists.next];
    const plans = await Promise.all(
      chosen.map(async ({ row, details }): Promise<[string, CoursePlan]> => {
        const chapters = await chaptersUnder(db, row.key);
        return [row.key, planOf(row, chapters, details, pace, asked)];
      }),
    );
    return {
      ...lists,
      plans: new Map(plans),
      minutesAWeek: pace.week.minutes,
      today: dayIn(asked.zone)(asked.now),
    };
  });
}

/** Courses with what their owner set. One that was only glimpsed is left out. */
export function detailed(
  rows: readonly CourseRow[],
  registers: readonly Register[],
  { now, settings }: Pick<Asked, 'now' | 'settings'>,
): DetailedCourse[] {
  const of = detailsOf(registers);
  return rows.flatMap((row) => {
    const at = statusAt(row, now, settings);
    return at.status === 'seen' ? [] : [{ row, at, status: at.status, details: of(row.keys) }];
  });
}

function planOf(
  row: CourseRow,
  chapters: ChapterRow[],
  details: CourseDetails,
  pace: ReadingPace,
  { now, zone, settings }: Asked,
): CoursePlan {
  const own = pace.of(row.key);
  const speed = { course: own.speed, all: pace.speed, readingSpeed: settings.readingSpeed };
  const left = timeLeft(chapters.sort(compareChapters), speed);
  const today = dayIn(zone)(now);
  const { until } = details;
  const span = until === undefined ? null : { today, until };
  const { byWeekday } = own.week.minutes > 0 ? own.week : pace.week;
  return {
    details,
    left,
    minutesAWeek: own.week.minutes,
    forecast: forecast(left, own.week, pace.week, today),
    needs: span && needsOf(left, own.week, span),
    plan: span && planDays(left.chapters, { ...span, byWeekday }),
  };
}
