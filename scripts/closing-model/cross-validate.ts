import { type Mode, signalsOf, verdictOf } from '@/detection/closing/weigh';
import type { LabelledCourse } from './corpus';
import { FOLDS, fitMode, foldOf } from './fit-mode';
import { scoreOf } from './logistic';
import { addCounts, type Counts, count, rates } from './measure';
import { type Sample, samplesOf } from './samples';

export type Line = Record<string, string | number>;

/** Names the part of a corpus to which a course belongs; parts are left out in turn. */
type Split = (course: LabelledCourse, index: number) => string;

const line = (measure: string, mode: Mode, part: string, counts: Counts): Line => ({
  measure,
  mode,
  part,
  ...counts,
  ...rates(counts),
});

/** Fits on all but one part and tests on it, part after part. */
function leaveOut(samples: readonly Sample[], parts: string[], mode: Mode, without?: string) {
  return [...new Set(parts)].map((part) => {
    const rest = samples.filter(({ course }) => parts[course] !== part);
    const model = fitMode(rest, mode, without);
    const left = samples.filter(({ course }) => parts[course] === part);
    const said = left.map((sample) => verdictOf(scoreOf(sample, model), model));
    return { part, train: count(rest, model), test: count(left, model), said };
  });
}

/** Five-fold by course, one source or language left out, and each signal left out, for one mode. */
export function* crossValidate(courses: readonly LabelledCourse[], mode: Mode): Generator<Line> {
  const samples = samplesOf(courses, mode);
  const by = (split: Split) => courses.map(split);
  const folds = by((_, index) => `${foldOf(index)} of ${FOLDS}`);
  const all = leaveOut(samples, folds, mode);
  const whole = addCounts(all.map(({ test }) => test));
  yield line('five-fold train', mode, 'all', addCounts(all.map(({ train }) => train)));
  yield line('five-fold test', mode, 'all', whole);
  const others = {
    'source left out': by(({ source }) => source),
    'language left out': by(({ lang }) => lang),
  };
  for (const [measure, parts] of Object.entries(others)) {
    for (const { part, test } of leaveOut(samples, parts, mode)) yield line(measure, mode, part, test);
  }
  const said = all.flatMap((fold) => fold.said);
  for (const { id } of signalsOf[mode]) {
    const without = leaveOut(samples, folds, mode, id);
    const test = addCounts(without.map((fold) => fold.test));
    const changed = without.flatMap((fold) => fold.said).filter((verdict, i) => verdict !== said[i]).length;
    // `changed` counts changes among yes, not sure and no, also for pages without a known text and for the made-up
    // disagreements.
    yield {
      measure: 'without signal',
      mode,
      part: id,
      fp: test.fp - whole.fp,
      fn: test.fn - whole.fn,
      changed,
    };
  }
}
