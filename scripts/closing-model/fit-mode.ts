import type { Mode, ModeWeights } from '@/detection/closing/weigh';
import { signalsOf } from '@/detection/closing/weigh';
import { fitLogistic, scoreOf } from './logistic';
import type { Sample } from './samples';

/**
 * How small each mode keeps its weights, chosen by the likelihood of the left-out fifths. A text has many weak signs, a
 * title few strong ones.
 */
const RIDGE: Record<Mode, number> = { outline: 0.05, page: 0.1, title: 0.02, body: 0.5 };
/** A wrong "yes" costs as much as this many missed ones, because Epilogue must not call finished what is not. */
const WRONG = 8;
/** Share of closing chapters that "no" may cost. The other misses are "not sure". */
const LOST = 0.02;
export const FOLDS = 5;

/** The fifth to which a course belongs, by its place in the file, so that the same file gives the same fifths. */
export const foldOf = (course: number) => course % FOLDS;

/** Fits one mode: weights on all samples, thresholds on scores that each fifth gets from the other four. */
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
  const yes = bestCut(blind);
  const found = blind.filter(({ closing }) => closing).map(({ score }) => score);
  const low = found.sort((a, b) => a - b)[Math.floor(found.length * LOST)] ?? yes;
  return { ...fitLogistic(samples, signals, RIDGE[mode]), yes, no: Math.max(0.01, Math.min(low, yes / 5)) };
}

/** The score from which on "yes" is worth most, halfway to the next one below it; never less than a half. */
function bestCut(scores: readonly { score: number; closing: boolean }[]): number {
  const sorted = [...scores].sort((a, b) => b.score - a.score);
  let worth = 0;
  let most = 0;
  let cut = 1;
  sorted.forEach(({ score, closing }, i) => {
    worth += closing ? 1 : -WRONG;
    const below = sorted[i + 1]?.score ?? 0;
    if (worth < most || below === score) return;
    most = worth;
    cut = (score + below) / 2;
  });
  return Math.max(0.5, cut);
}
