import type { SignalRule } from '@/detection/closing/signals/signal';
import type { Sample } from './samples';

export interface Model {
  bias: number;
  weights: Record<string, number>;
}

const SWEEPS = 400;
const ENOUGH = 1e-5;

/**
 * Fits a logistic regression by Newton steps on one weight at a time. A signal that speaks for may not get a weight
 * below zero, nor one against above: so each share can be explained, and an odd corpus cannot turn a reason round.
 * `ridge` keeps weights small where the corpus says little. No chance is involved: the same samples give the same
 * numbers.
 */
export function fitLogistic(
  samples: readonly Sample[],
  signals: readonly Pick<SignalRule, 'id' | 'speaks'>[],
  ridge: number,
): Model {
  const columns = signals.map(({ id }) =>
    samples.flatMap((sample, row) => {
      const strength = sample.strengths.get(id);
      return strength ? [{ row, strength }] : [];
    }),
  );
  const all = samples.map((_, row) => ({ row, strength: 1 }));
  const sums = new Float64Array(samples.length);
  const weights = signals.map(() => 0);
  let bias = 0;
  const step = (
    column: { row: number; strength: number }[],
    weight: number,
    pull: number,
    speaks?: string,
  ): number => {
    let slope = pull * weight;
    let curve = pull + 1e-9;
    for (const { row, strength } of column) {
      const sample = samples[row] as Sample;
      const p = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      slope += sample.weight * strength * (p - (sample.closing ? 1 : 0));
      curve += sample.weight * strength * strength * Math.max(p * (1 - p), 1e-4);
    }
    const free = weight - Math.max(-1, Math.min(1, slope / curve));
    const next = speaks === 'for' ? Math.max(0, free) : speaks === 'against' ? Math.min(0, free) : free;
    for (const { row, strength } of column) sums[row] = (sums[row] ?? 0) + strength * (next - weight);
    return next;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = bias;
    bias = step(all, bias, 0);
    let moved = Math.abs(bias - before);
    signals.forEach(({ speaks }, i) => {
      const old = weights[i] ?? 0;
      weights[i] = step(columns[i] ?? [], old, ridge, speaks);
      moved = Math.max(moved, Math.abs((weights[i] ?? 0) - old));
    });
    if (moved < ENOUGH) break;
  }
  return { bias, weights: Object.fromEntries(signals.map(({ id }, i) => [id, weights[i] ?? 0])) };
}

/** The probability a model gives a sample. */
export function scoreOf(sample: Sample, model: Model): number {
  let sum = model.bias;
  for (const [id, strength] of sample.strengths) sum += strength * (model.weights[id] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
