import type { Mode, ModeWeights } from '@/detection/closing/weigh';
import { scoreOf } from './fit-mode';
import type { Sample } from './samples';

export interface Counts {
  chapters: number;
  tp: number;
  fp: number;
  fn: number;
}

/** Counts right and wrong "yes" of a model; only whole samples, "not sure" counts as not closing. */
export function count(samples: readonly Sample[], mode: Mode, model: ModeWeights): Counts {
  const counts = { chapters: 0, tp: 0, fp: 0, fn: 0 };
  for (const sample of samples) {
    if (!sample.real) continue;
    counts.chapters++;
    const yes = scoreOf(sample, mode, model) >= model.yes;
    if (yes && sample.closing) counts.tp++;
    if (yes && !sample.closing) counts.fp++;
    if (!yes && sample.closing) counts.fn++;
  }
  return counts;
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (pick: keyof Counts) => all.reduce((total, counts) => total + counts[pick], 0);
  return { chapters: sum('chapters'), tp: sum('tp'), fp: sum('fp'), fn: sum('fn') };
}

/** Precision and recall, to four digits; 1 if nothing was said, or there was nothing to find. */
export function rates({ tp, fp, fn }: Counts): { precision: number; recall: number } {
  const rate = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 1e4) / 1e4);
  return { precision: rate(tp, tp + fp), recall: rate(tp, tp + fn) };
}
