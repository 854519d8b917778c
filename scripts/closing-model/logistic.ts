import type { SignalRule } from '@/detection/closing/signals/signal';
import type { Sample } from './samples';

export interface Model {
  bias: number;
  weights: Record<string, number>;
}

/** What the fit reads of a sample. */
export type Row = Pick<Sample, 'spoken' | 'closing' | 'weight' | 'written'>;

const SWEEPS = 400;
const ENOUGH = 1e-4;

/** One number of a model: what of a sample it goes with, and what it may be. */
export interface Column {
  name: string;
  speaks: SignalRule['speaks'];
  /** The most that it may be, either way. */
  most?: number;
  /** What it is worth where the samples say nothing; 0 where absent. */
  prior?: number;
  strength(spoken: Row['spoken']): number;
}

/**
 * Fits a logistic regression by Newton steps on one weight at a time. A signal that speaks for may not get a weight
 * below zero, nor one against above: so each share can be explained, and an odd corpus cannot turn a reason round.
 * `ridge` keeps weights near what they are worth by themselves where the corpus says little. No chance is involved: the same samples give the same numbers.
 */
export function fitLogistic(samples: readonly Row[], wanted: readonly Column[], ridge: number): Model {
  const rows = merged(samples);
  const columns = wanted.map((column) =>
    rows.flatMap(({ spoken }, row) => {
      const strength = column.strength(spoken);
      return strength ? [{ row, strength }] : [];
    }),
  );
  const all = rows.map((_, row) => ({ row, strength: 1 }));
  const sums = new Float64Array(rows.length);
  wanted.forEach(({ prior = 0 }, i) => {
    for (const { row, strength } of columns[i] ?? []) sums[row] = (sums[row] ?? 0) + strength * prior;
  });
  const weights = wanted.map(({ prior = 0 }) => prior);
  let bias = 0;
  // How much more often written ends are farewells must not become a reason.
  const written = rows.flatMap((each, row) => (each.written ? [{ row, strength: 1 }] : []));
  let offset = 0;
  const step = (
    column: { row: number; strength: number }[],
    weight: number,
    pull: number,
    prior: number,
    limit: (weight: number) => number,
  ): number => {
    let slope = pull * (weight - prior);
    let curve = pull + 1e-9;
    for (const { row, strength } of column) {
      const { pos, neg } = rows[row] as Merged;
      const p = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      slope += strength * ((pos + neg) * p - pos);
      curve += (pos + neg) * strength * strength * Math.max(p * (1 - p), 1e-4);
    }
    const next = limit(weight - Math.max(-1, Math.min(1, slope / curve)));
    for (const { row, strength } of column) sums[row] = (sums[row] ?? 0) + strength * (next - weight);
    return next;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = [bias, offset] as const;
    bias = step(all, bias, 0, 0, (free) => free);
    offset = step(written, offset, 0.01, 0, (free) => free);
    let moved = Math.max(Math.abs(bias - before[0]), Math.abs(offset - before[1]));
    wanted.forEach(({ speaks, prior = 0, most = Number.POSITIVE_INFINITY }, i) => {
      const old = weights[i] ?? 0;
      const limit = (free: number) =>
        speaks === 'for' ? Math.min(most, Math.max(0, free)) : Math.max(-most, Math.min(0, free));
      weights[i] = step(columns[i] ?? [], old, ridge, prior, limit);
      moved = Math.max(moved, Math.abs((weights[i] ?? 0) - old));
    });
    if (moved < ENOUGH) break;
  }
  return { bias, weights: Object.fromEntries(wanted.map(({ name }, i) => [name, weights[i] ?? 0])) };
}

/** Samples on which the same signs spoke, and how much of them is closing and not. */
interface Merged {
  spoken: Row['spoken'];
  written: boolean;
  pos: number;
  neg: number;
}

/** Most lessons say the same: one row for all of them gives the same numbers sooner. */
function merged(samples: readonly Row[]): Merged[] {
  const rows = new Map<string, Merged>();
  for (const { spoken, closing, weight, written } of samples) {
    const key = `${written} ${spoken.map((sign) => `${sign.weight}=${sign.strength}`).join(' ')}`;
    const row = rows.get(key) ?? { spoken, written, pos: 0, neg: 0 };
    rows.set(key, row);
    if (closing) row.pos += weight;
    else row.neg += weight;
  }
  return [...rows.values()];
}
