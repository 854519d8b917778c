import type { Models } from '@/detection/closing/model';
import { type Mode, signalsOf, verdictOf } from '@/detection/closing/weigh';
import type { LabelledCourse } from './corpus';
import { familyOf } from './corpus';
import { type CourseSums, type OutlineKind, readCourses } from './course-mode';
import { MODES } from './evaluate';
import { FOLDS, fitMode, foldsOf, scoreOf } from './fit-mode';
import { fitModels } from './fit-weights';
import { addCounts, type Counts, count, rates } from './measure';
import type { Sample, Samples } from './samples';

export type Line = Record<string, string | number>;

const line = (measure: string, mode: Mode, part: string, counts: Counts): Line => ({
  measure,
  mode,
  part,
  ...counts,
  ...rates(counts),
});

/** What is left out in turn: samples of the same part are tested together, by a model that has seen none of them. */
type Part = (sample: Sample) => string;

/** Fits on all but one part and tests on it, part after part; only what `isMeasured` is tested. */
function leaveOut(
  samples: Samples,
  mode: Mode,
  partOf: Part,
  isMeasured: (sample: Sample) => boolean,
  without?: string,
) {
  const measured = samples[mode].filter((sample) => isMeasured(sample));
  return [...new Set(measured.map(partOf))].sort().map((part) => {
    const rest = (mode: Mode) => samples[mode].filter((sample) => partOf(sample) !== part);
    const bodies = mode === 'outline' || mode === 'page' ? rest('body') : [];
    const model = fitMode(rest(mode), mode, bodies, without);
    const left = measured.filter((sample) => partOf(sample) === part);
    const said = left.map((sample) => verdictOf(scoreOf(sample, mode, model), model));
    return { part, train: count(rest(mode), mode, model), test: count(left, mode, model), said };
  });
}

/**
 * Five-fold over families, then each family, and each language, left out, then each signal, for one mode. What is
 * tested are the courses of `families`; the rest of the samples only teaches.
 */
export function* crossValidate(samples: Samples, mode: Mode, families: ReadonlySet<string>): Generator<Line> {
  const foldOf = foldsOf(samples.body.map(({ family }) => family));
  const fold: Part = ({ family }) => `${foldOf(family) + 1} of ${FOLDS}`;
  const isMeasured = ({ family }: Sample) => families.has(family);
  const all = leaveOut(samples, mode, fold, isMeasured);
  const whole = addCounts(all.map(({ test }) => test));
  yield line('five-fold train', mode, 'all', addCounts(all.map(({ train }) => train)));
  yield line('five-fold test', mode, 'all', whole);
  for (const { part, test } of leaveOut(samples, mode, ({ family }) => family, isMeasured))
    yield line('family left out', mode, part, test);
  const language: Part = ({ lang }) => lang.split('-')[0] ?? lang;
  for (const { part, test } of leaveOut(samples, mode, language, isMeasured))
    yield line('language left out', mode, part, test);
  const said = all.flatMap((each) => each.said);
  for (const id of new Set(signalsOf[mode].map((rule) => rule.id))) {
    const without = leaveOut(samples, mode, fold, isMeasured, id);
    const test = addCounts(without.map((each) => each.test));
    const changed = without.flatMap((each) => each.said).filter((verdict, i) => verdict !== said[i]).length;
    // `changed` counts yes, not sure and no, and also pages known without a text, and the made-up disagreements.
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

/** Every course read through by a judge that has learned nothing of its family. */
export function* coursesUnseen(courses: readonly LabelledCourse[], samples: Samples): Generator<Line> {
  const foldOf = foldsOf(samples.body.map(({ family }) => family));
  const models = [...Array(FOLDS).keys()].map((fold): Models => {
    const rest = (mode: Mode) => samples[mode].filter(({ family }) => foldOf(family) !== fold);
    return fitModels({
      outline: rest('outline'),
      page: rest('page'),
      title: rest('title'),
      body: rest('body'),
    });
  });
  const modelsOf = (course: LabelledCourse) => models[foldOf(familyOf(course))] as Models;
  for (const outline of ['complete', 'partial'] satisfies OutlineKind[]) {
    const { mode: _, ...sums }: CourseSums = readCourses(courses, outline, modelsOf).sums;
    yield { measure: 'five-fold test', mode: 'course', ...sums };
  }
}

export const CROSS_VALIDATED = MODES;
