import type { Mode, ModeWeights } from '../weigh';
import { signalsOf } from '../weigh';
import { fitLogistic, scoreOf } from './logistic';
import type { Sample } from './samples';

/**
 * How small weights are kept, a mode; chosen by the likelihood of the left-out fifths. A text has many weak signs,
 * a title few strong ones.
 */
const RIDGE: Record<Mode, number> = { outline: 0.05, page: 0.1, title: 0.02, body: 0.5 };
/** Precision to be expected of a mode's "yes", by the probabilities it gave courses left out of the fit. */
const GOAL: Record<Mode, number> = { outline: 0.995, page: 0.995, title: 0.99, body: 0.98 };
/** Share of closing chapters that "no" may cost; the rest of the misses are "not sure". */
const LOST = 0.02;
export const FOLDS = 5;

/** Which fifth a course belongs to: by its place in the file, so that the same file gives the same fifths. */
export const foldOf = (course: number) => course % FOLDS;

/** Fits one mode: weights on all samples, thresholds on scores that each fifth got from the other four. */
export function fitMode(samples: readonly Sample[], mode: Mode, without?: string): ModeWeights {
  const signals = signalsOf[mode].filter(({ id }) => id !== without);
  const blind = [...Array(FOLDS).keys()].flatMap((fold) => {
    const model = fitLogistic(
      samples.filter(({ course }) => foldOf(course) !== fold),
      signals,
      RIDGE[mode],
    );
    return samples
      .filter((sample) => foldOf(sample.course) === fold && sample.weight === 1)
      .map((sample) => ({ score: scoreOf(sample, model), closing: sample.closing }));
  });
  const yes = surestCut(blind, GOAL[mode]);
  const found = blind.filter(({ closing }) => closing).map(({ score }) => score);
  const low = found.sort((a, b) => a - b)[Math.floor(found.length * LOST)] ?? yes;
  return { ...fitLogistic(samples, signals, RIDGE[mode]), yes, no: Math.max(0.01, Math.min(low, yes / 5)) };
}

/**
 * The lowest probability from which on the mean of all probabilities is high enough; never below a half.
 * Counting right and wrong ones instead would hang on one or two odd chapters.
 */
function surestCut(scores: readonly { score: number }[], goal: number): number {
  const sorted = scores.map(({ score }) => score).sort((a, b) => b - a);
  let sum = 0;
  let cut = sorted[0] ?? 1;
  sorted.forEach((score, i) => {
    sum += score;
    if (sum / (i + 1) >= goal) cut = score;
  });
  return Math.max(0.5, cut);
}
