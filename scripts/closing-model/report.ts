import { familyOf, type LabelledCourse, parseCorpus } from './corpus';
import { readCourses } from './course-mode';
import { coursesUnseen, crossValidate, type Line } from './cross-validate';
import { evaluate, MODES, verdictOn } from './evaluate';
import { rolesScore } from './roles-score';
import { knowledge, outlineOf, samplesOf } from './samples';
import { allTitles } from './titles/all';
import { writtenCourses } from './written';

export interface ReportOptions {
  /** Lists all that is not right. */
  errors?: boolean;
  /** Cross-validates. */
  cv?: boolean;
  /** Lists what was said of each course, and where. */
  events?: boolean;
  /** The corpora whose families teach beside the file's own, as texts. */
  others?: readonly string[];
}

/** All lines `npm run eval` prints: a line a mode, then what the options ask for. */
export function* report(text: string, options: ReportOptions): Generator<object> {
  const { errors = false, cv = false, events = false, others = [] } = options;
  const courses = parseCorpus(text);
  for (const mode of MODES) {
    const { result, misses } = evaluate(courses, mode);
    yield result;
    if (errors) yield* misses;
  }
  for (const outline of ['complete', 'partial'] as const) {
    const { sums, readings, misses } = readCourses(courses, outline);
    if (events) yield* readings;
    yield sums;
    if (errors) yield* misses;
  }
  const roles = rolesScore(Object.values(allTitles).flatMap((language) => language.courses));
  if (errors) yield* roles.misses;
  if (!cv) return;
  yield { measure: 'roles', titles: roles.titles, macroF1: roles.macroF1 };
  yield* roles.confusion;
  yield changedByPlace(courses);
  const ids = new Set(courses.map(({ id }) => id));
  const more = others.flatMap(parseCorpus).filter(({ id }) => !ids.has(id));
  const samples = samplesOf([...courses, ...more, ...writtenCourses(false)]);
  const families = new Set(courses.map(familyOf));
  for (const mode of MODES) yield* crossValidate(samples, mode, families);
  yield* coursesUnseen(courses, samples);
}

/** How many verdicts change by knowing the place and what follows, for the same title and text. */
function changedByPlace(courses: readonly LabelledCourse[]): Line {
  let changed = 0;
  let forBetter = 0;
  for (const course of courses) {
    const outline = outlineOf(course);
    course.chapters.forEach(({ closing }, i) => {
      const placed = verdictOn(knowledge(course, outline, i, 'outline')).closing;
      if (placed === verdictOn(knowledge(course, outline, i, 'page')).closing) return;
      changed++;
      if (closing !== null && (placed === 'yes') === closing) forBetter++;
    });
  }
  return { measure: 'verdicts changed by position or followers', changed, forBetter };
}
