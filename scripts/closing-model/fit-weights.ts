import type { Mode, ModeWeights } from '@/detection/closing/weigh';
import type { LabelledCourse } from './corpus';
import { fitMode } from './fit-mode';
import { samplesOf } from './samples';

const MODES: readonly Mode[] = ['outline', 'page', 'title', 'body'];
/** Four digits are more than the corpora know, and keep the file short. */
const short = (n: number) => Math.round(n * 1e4) / 1e4;

/** Weights and thresholds of every mode, from courses and written ends. The same ones give the same numbers. */
export function fitWeights(courses: readonly LabelledCourse[]): Record<Mode, ModeWeights> {
  const fitted = MODES.map((mode) => {
    const { bias, weights, yes, no } = fitMode(samplesOf(courses, mode), mode);
    const rounded = Object.entries(weights).map(([id, weight]) => [id, short(weight)] as const);
    return [
      mode,
      { bias: short(bias), yes: short(yes), no: short(no), weights: Object.fromEntries(rounded) },
    ] as const;
  });
  return Object.fromEntries(fitted) as Record<Mode, ModeWeights>;
}
