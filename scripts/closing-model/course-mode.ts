import { languagesToJudge } from '@/detection/closing/languages';
import { models as fitted, type Models } from '@/detection/closing/model';
import { rolesOf } from '@/detection/closing/roles';
import { wordsOf } from '@/detection/closing/words.fixture';
import { counts } from '@/detection/roles';
import type { LabelledCourse } from './corpus';
import { type CourseEvent, readThrough } from './read-through';
import { outlineOf } from './samples';

export type OutlineKind = 'complete' | 'partial';

/** What became of one course. */
export type CourseOutcome = 'finishedRight' | 'askedRight' | 'wrongFinish' | 'wrongAsk' | 'silent';

export interface CourseReading {
  mode: 'course';
  outline: OutlineKind;
  id: string;
  events: CourseEvent[];
}

export type CourseSums = { mode: 'course'; outline: OutlineKind; courses: number } & Record<
  CourseOutcome,
  number
>;

/**
 * How a reading went. Right is what is said at the labelled farewell, or, where there is none or it was not recognised,
 * at the last chapter that counts; at an arguable one too, if it is the first. A repeat, or a finish after a right
 * question, is neutral; anything before is wrong. *Caught up* says that more may come, which is no question.
 */
export function outcomesOf(
  course: LabelledCourse,
  events: readonly CourseEvent[],
  last: number,
): CourseOutcome[] {
  const told = events.filter(([, event]) => event !== 'caught-up');
  const isRight = ([index]: CourseEvent, first: boolean) => {
    const label = course.chapters[index]?.closing;
    return label === true || index >= last || (label === null && first);
  };
  const outcomes = new Set<CourseOutcome>();
  let right = false;
  told.forEach((event, i) => {
    if (right) return;
    const finished = event[1] === 'finished';
    right = isRight(event, i === 0);
    outcomes.add(right ? (finished ? 'finishedRight' : 'askedRight') : finished ? 'wrongFinish' : 'wrongAsk');
  });
  return outcomes.size > 0 ? [...outcomes] : ['silent'];
}

/** The last chapter that counts, by the product's own roles. */
function lastCounted(course: LabelledCourse, models: Models): number {
  const outline = outlineOf(course);
  const words = wordsOf(languagesToJudge({ outline, courseTitle: course.course }));
  return rolesOf(outline, course.course, words, models).findLastIndex((role) => counts(role));
}

export interface CourseReport {
  sums: CourseSums;
  readings: CourseReading[];
  /** What is not right, with the titles at which something was said. */
  misses: object[];
}

/** Reads every course through with one kind of outline. */
export function readCourses(
  courses: readonly LabelledCourse[],
  outline: OutlineKind,
  modelsOf: (course: LabelledCourse) => Models = () => fitted,
): CourseReport {
  const sums: CourseSums = {
    mode: 'course',
    outline,
    courses: courses.length,
    finishedRight: 0,
    askedRight: 0,
    wrongFinish: 0,
    wrongAsk: 0,
    silent: 0,
  };
  const readings: CourseReading[] = [];
  const misses: object[] = [];
  for (const course of courses) {
    const models = modelsOf(course);
    const events = readThrough(course, outline === 'complete', models);
    const last = lastCounted(course, models);
    const outcomes = outcomesOf(course, events, last);
    for (const outcome of outcomes) sums[outcome]++;
    readings.push({ mode: 'course', outline, id: course.id, events });
    if (outcomes.some((outcome) => outcome.startsWith('wrong') || outcome === 'silent'))
      misses.push({
        mode: 'course',
        outline,
        course: course.id,
        chapters: course.chapters.length,
        last,
        outcomes,
        said: events.map(([index, event]) => [index, event, course.chapters[index]?.title]),
      });
  }
  return { sums, readings, misses };
}
