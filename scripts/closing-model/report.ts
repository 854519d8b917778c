import { judge } from '@/detection/closing/judge';
import { type LabelledCourse, parseCorpus } from './corpus';
import { crossValidate, type Line } from './cross-validate';
import { evaluate, MODES } from './evaluate';
import { rolesScore } from './roles-score';
import { knowledge, outlineOf } from './samples';
import { allTitles } from './titles/all';

/** All lines that `npm run eval` prints: one for each mode, then what the options ask for. */
export function* report(text: string, { errors = false, cv = false }): Generator<object> {
  const courses = parseCorpus(text);
  for (const mode of MODES) {
    const { result, misses } = evaluate(courses, mode);
    yield result;
    if (errors) yield* misses;
  }
  const roles = rolesScore(Object.values(allTitles).flatMap((language) => language.courses));
  if (errors) yield* roles.misses;
  if (!cv) return;
  yield { measure: 'roles', titles: roles.titles, macroF1: roles.macroF1 };
  yield changedByPlace(courses);
  for (const mode of MODES) yield* crossValidate(courses, mode);
}

/** How many verdicts change by knowing the place and what follows, for the same title and text. */
function changedByPlace(courses: readonly LabelledCourse[]): Line {
  let changed = 0;
  let forBetter = 0;
  for (const course of courses) {
    const outline = outlineOf(course);
    course.chapters.forEach(({ closing }, i) => {
      const placed = judge(knowledge(course, outline, i, 'outline')).closing;
      if (placed === judge(knowledge(course, outline, i, 'page')).closing) return;
      changed++;
      if (closing !== null && (placed === 'yes') === closing) forBetter++;
    });
  }
  return { measure: 'verdicts changed by position or followers', changed, forBetter };
}
