import { type CourseDetails, isDay, type ListPlace } from '@/progress/plan/course-details';
import { placesAfterMove } from '@/progress/plan/now-next-later';
import { setRegisters, writeRegister } from '../recording/registers';

/**
 * Sets the day by which a course is to be finished, or takes it away, and returns the action for `undo`.
 * @throws RangeError for what is no day
 */
export async function planUntil(courseKey: string, day: string | null): Promise<string> {
  if (day !== null && !isDay(day)) throw new RangeError(`${day} is no day.`);
  return await writeRegister('plan', day, courseKey);
}

/** A course on a list, as a move must know it. */
interface Placed {
  row: { key: string };
  details: Pick<CourseDetails, 'place'>;
}

/**
 * Puts a course on a list, at a place of it counted from 0, and returns the action for `undo`. `list`: the courses that
 * stand there now, in order. `waits`: a course that makes room and becomes the first of `next`.
 */
export async function putOnList(
  course: Placed,
  { name, list, to }: { name: ListPlace['list']; list: readonly Placed[]; to: number },
  waits?: { course: Placed; next: readonly Placed[] },
): Promise<string> {
  const action = crypto.randomUUID();
  await setRegisters([...placing(course, name, list, to), ...(waits ? waiting(waits) : [])], action);
  return action;
}

/** Takes a course off both lists: it is *later* again. */
export async function takeOffList(courseKey: string): Promise<string> {
  return await writeRegister('order', null, courseKey);
}

function waiting({ course, next }: { course: Placed; next: readonly Placed[] }) {
  return placing(course, 'next', next, 0);
}

function placing(course: Placed, name: ListPlace['list'], list: readonly Placed[], to: number) {
  const known = list.findIndex(({ row }) => row.key === course.row.key);
  const all = known < 0 ? [...list, course] : list;
  const from = known < 0 ? list.length : known;
  // A course of another list that stands here, such as a fourth one of now, keeps its number.
  const places = list.map(({ details }) => details.place?.at ?? 0);
  return [...placesAfterMove(places, from, to)].map(([index, at]) => ({
    name: 'order' as const,
    value: { list: name, at },
    courseKey: all[index]?.row.key ?? course.row.key,
  }));
}
