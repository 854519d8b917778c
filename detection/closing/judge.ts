import type { Knowledge, Verdict } from '../verdict';
import { cluesOf } from './clues';
import { rolesOf } from './roles';
import { type Mode, type ModeWeights, weigh } from './weigh';
import fitted from './weights.json';

/** A person reads a handful of reasons, not all of them. */
const TOLD = 6;

/**
 * Is this chapter the author's farewell to the whole course? Uses whatever is known; with nothing known,
 * or a probability between the fitted thresholds, the answer is `unsure`.
 */
export function judge(k: Knowledge): Verdict {
  const read = cluesOf(k);
  if (!read) return { closing: 'unsure', score: 0, role: 'regular', signals: [] };
  const model = (fitted.modes as Record<Mode, ModeWeights>)[read.mode];
  const { score, signals } = weigh(read.clues, read.mode, model);
  const closing = score >= model.yes ? 'yes' : score < model.no ? 'no' : 'unsure';
  const listed = k.outline ?? (k.title ? [{ key: '', title: k.title }] : []);
  const role =
    closing === 'yes'
      ? 'closing'
      : (rolesOf(listed, k.courseTitle)[k.outline ? (k.index ?? 0) : 0] ?? 'regular');
  return { closing, score, role, signals: signals.slice(0, TOLD) };
}
