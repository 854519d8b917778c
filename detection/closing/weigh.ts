import type { Signal, Verdict } from '../verdict';
import { placeSignals } from './signals/place';
import type { Clues, Sign, SignalRule } from './signals/signal';
import { pageSignals, saysFarewell, silentText, softSignals, textSignals } from './signals/text';
import { titleSignals } from './signals/title';

/** What is known decides which weights count: `page` is a title and a text without an outline. */
export type Mode = 'outline' | 'page' | 'title' | 'body';

/** The fitted numbers of one mode: a logistic model, and from which probability on it is sure. */
export interface ModeWeights {
  bias: number;
  weights: Record<string, number>;
  yes: number;
  no: number;
}

/** The signals of each mode, in the order in which they are told of. */
export const signalsOf: Record<Mode, readonly SignalRule[]> = {
  outline: [...titleSignals, ...placeSignals, saysFarewell, ...textSignals, silentText],
  page: [...titleSignals, ...textSignals, ...pageSignals, silentText],
  title: titleSignals,
  body: [...textSignals, ...pageSignals, ...softSignals],
};

/** The strengths of all signals that spoke. */
export function lookAt(clues: Clues, mode: Mode): (Sign & { id: string })[] {
  return signalsOf[mode].flatMap(({ id, look }) => {
    const sign = look(clues);
    return sign && sign.strength > 0 ? [{ id, ...sign }] : [];
  });
}

/** Probability from 0 to 1, and each signal's part in it: its weight against the sum of all that spoke. */
export function weigh(clues: Clues, mode: Mode, model: ModeWeights): { score: number; signals: Signal[] } {
  const spoke = lookAt(clues, mode).map(({ strength, ...sign }) => ({
    ...sign,
    pull: strength * (model.weights[sign.id] ?? 0),
  }));
  const all = spoke.reduce((sum, { pull }) => sum + Math.abs(pull), 0);
  const sum = spoke.reduce((sum, { pull }) => sum + pull, model.bias);
  const signals = spoke
    .filter(({ pull }) => pull !== 0)
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull))
    .map(({ pull, ...sign }) => ({ ...sign, share: pull / all }));
  return { score: 1 / (1 + Math.exp(-sum)), signals };
}

/** What a probability means under a mode's thresholds. */
export function verdictOf(score: number, { yes, no }: Pick<ModeWeights, 'yes' | 'no'>): Verdict['closing'] {
  return score >= yes ? 'yes' : score < no ? 'no' : 'unsure';
}
