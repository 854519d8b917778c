import { type Mode, type ModeWeights, pullsOf } from '@/detection/closing/weigh';
import { columnsOf, flat } from './columns';
import { fitLogistic } from './logistic';
import type { Sample } from './samples';

/**
 * How small each mode keeps its weights, chosen by the likelihood of the left-out fifths. A text has many weak signs, a
 * title few strong ones.
 */
const RIDGE: Record<Mode, number> = { outline: 0.1, page: 0.2, title: 0.1, body: 0.5 };
/**
 * A wrong "yes" costs as much as so many missed ones: finished must not be said of what is not. A text alone never
 * says it: it asks.
 */
const WRONG: Record<Mode, number> = { outline: 8, page: 8, title: 8, body: 2 };
/** Share of closing chapters that "no" may cost. The other misses are "not sure". */
const LOST = 0.02;
export const FOLDS = 5;

/** Which fifth a family belongs to, the same in every run: its place among all families by name. */
export function foldsOf(families: Iterable<string>): (family: string) => number {
  const names = [...new Set(families)].sort();
  return (family) => names.indexOf(family) % FOLDS;
}

/** The probability that a mode's model gives a sample, as the judge comes to it. */
export function scoreOf(
  sample: Pick<Sample, 'spoken'>,
  mode: Mode,
  model: Pick<ModeWeights, 'bias' | 'weights'>,
): number {
  const sum = pullsOf(sample.spoken, mode, model).reduce((total, pull) => total + pull, model.bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Fits one mode: weights on all samples, thresholds on scores that each fifth of the families got from the others.
 * `bodies`: the samples of texts alone, which say what words weigh beside a title, too; none for that mode itself.
 */
export function fitMode(
  samples: readonly Sample[],
  mode: Mode,
  bodies: readonly Sample[] = [],
  without?: string,
): ModeWeights {
  const foldOf = foldsOf([...samples, ...bodies].map(({ family }) => family));
  const fitted = (isIn: (sample: Sample) => boolean) => {
    const body =
      bodies.length === 0
        ? null
        : fitLogistic(bodies.filter(isIn), columnsOf('body', null, without), RIDGE.body);
    return flat(fitLogistic(samples.filter(isIn), columnsOf(mode, body, without), RIDGE[mode]), mode, body);
  };
  const blind = [...Array(FOLDS).keys()].flatMap((fold) => {
    const model = fitted(({ family }) => foldOf(family) !== fold);
    return samples
      .filter(({ family, real, written }) => foldOf(family) === fold && real && !written)
      .map((sample) => ({
        score: scoreOf(sample, mode, model),
        closing: sample.closing,
      }));
  });
  const yes = bestCut(blind, WRONG[mode]);
  const found = blind.filter(({ closing }) => closing).map(({ score }) => score);
  const low = found.sort((a, b) => a - b)[Math.floor(found.length * LOST)] ?? yes;
  return { ...fitted(() => true), yes, no: Math.max(0.02, Math.min(low, yes / 4)) };
}

/** The score from which on "yes" is worth most, halfway to the next one below it; never less than a half. */
function bestCut(scores: readonly { score: number; closing: boolean }[], wrong: number): number {
  const sorted = [...scores].sort((a, b) => b.score - a.score);
  let worth = 0;
  let most = 0;
  let cut = 1;
  sorted.forEach(({ score, closing }, i) => {
    worth += closing ? 1 : -wrong;
    const below = sorted[i + 1]?.score ?? 0;
    if (worth < most || below === score) return;
    most = worth;
    cut = (score + below) / 2;
  });
  return Math.max(0.5, cut);
}
