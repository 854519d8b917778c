import type { Models } from '@/detection/closing/model';
import type { Mode, ModeWeights } from '@/detection/closing/weigh';
import { fitMode } from './fit-mode';
import type { Samples } from './samples';

/** Four digits are more than the corpora know, and keep the file short. */
const short = (n: number) => Math.round(n * 1e4) / 1e4;

/** Weights and thresholds of every mode. The same samples give the same numbers. */
export function fitModels(samples: Samples): Models {
  const fitted = (mode: Mode, bodies: Samples['body'] = []): ModeWeights => {
    const { bias, weights, yes, no } = fitMode(samples[mode], mode, bodies);
    const rounded = Object.entries(weights).map(([id, weight]) => [id, short(weight)] as const);
    return { bias: short(bias), yes: short(yes), no: short(no), weights: Object.fromEntries(rounded) };
  };
  return {
    outline: fitted('outline', samples.body),
    page: fitted('page', samples.body),
    title: fitted('title'),
    body: fitted('body'),
  };
}
