import type { Signal, Verdict } from '../verdict';
import { placeSignals } from './signals/place';
import { type Clues, type Sign, type SignalRule, weightOf } from './signals/signal';
import { lessonSignals, silentText, textSignals } from './signals/text';
import { titleSignals } from './signals/title';

/**
 * What is known decides which weights count: `page` is a title and a text without an outline, `body` a text whose
 * title, if there is one, says nothing; its place, where that is known, adds to it.
 */
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
  outline: [...titleSignals, ...placeSignals, ...textSignals, ...lessonSignals, silentText],
  page: [...titleSignals, ...textSignals, ...lessonSignals, silentText],
  title: titleSignals,
  body: [...placeSignals, ...textSignals, ...lessonSignals],
};

/** What speaks against in a text may take away this much together, however many words there are for it. */
export const LESSON_MOST: Record<Mode, number> = { outline: 3, page: 3, title: 0, body: 9 };
const CAPPED: ReadonlySet<string> = new Set([...lessonSignals, silentText].map(({ id }) => id));

/** A sign that spoke, with its signal's id and the name under which it is weighed. */
export type Spoken = Sign & { id: string; weight: string };

/** The strengths of all signals that spoke. */
export function lookAt(clues: Clues, mode: Mode): Spoken[] {
  return signalsOf[mode].flatMap(({ id, look }) => {
    const sign = look(clues);
    return sign && sign.strength > 0 ? [{ id, weight: weightOf(id, sign.kind), ...sign }] : [];
  });
}

/** What each sign adds to the sum, after what may be taken away together has been held to its most. */
export function pullsOf(
  spoken: readonly Pick<Spoken, 'id' | 'weight' | 'strength'>[],
  mode: Mode,
  model: Pick<ModeWeights, 'weights'>,
) {
  const pulls = spoken.map(({ weight, strength }) => strength * (model.weights[weight] ?? 0));
  const against = spoken.reduce((sum, { id }, i) => (CAPPED.has(id) ? sum - (pulls[i] ?? 0) : sum), 0);
  const held = Math.min(1, LESSON_MOST[mode] / (against || 1));
  return pulls.map((pull, i) => (CAPPED.has(spoken[i]?.id ?? '') ? pull * held : pull));
}

/** Probability from 0 to 1, and each signal's part in it: its weight against the sum of all that spoke. */
export function weigh(clues: Clues, mode: Mode, model: ModeWeights): { score: number; signals: Signal[] } {
  const spoken = lookAt(clues, mode);
  const pulls = pullsOf(spoken, mode, model);
  const sum = pulls.reduce((total, pull) => total + pull, model.bias);
  return { score: 1 / (1 + Math.exp(-sum)), signals: told(spoken, pulls) };
}

/** The signals with their shares, strongest first; what one of them saw in several places is told once. */
function told(spoken: readonly Spoken[], pulls: readonly number[]): Signal[] {
  const all = pulls.reduce((sum, pull) => sum + Math.abs(pull), 0);
  const byId = new Map<string, Signal>();
  for (const [i, { strength: _s, kind: _k, weight: _w, ...sign }] of spoken.entries()) {
    const share = (pulls[i] ?? 0) / (all || 1);
    const known = byId.get(sign.id);
    if (known) known.share += share;
    else if (share !== 0) byId.set(sign.id, { ...sign, share });
  }
  return [...byId.values()].sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

/** What a probability means under a mode's thresholds. */
export function verdictOf(score: number, { yes, no }: Pick<ModeWeights, 'yes' | 'no'>): Verdict['closing'] {
  return score >= yes ? 'yes' : score < no ? 'no' : 'unsure';
}
