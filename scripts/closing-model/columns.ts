import { type SignalRule, weightOf } from '@/detection/closing/signals/signal';
import { lessonSignals, textSignals } from '@/detection/closing/signals/text';
import { LESSON_MOST, type Mode, signalsOf } from '@/detection/closing/weigh';
import type { Column, Model, Row } from './logistic';

/** What all labels of a title have in common, so that a kind of which there are few is not weighed by these alone. */
const ANY_LABEL = 'closing-label';
/** All but these, which end parts far more often. */
const COMMON: ReadonlySet<string> = new Set(['closing-label.summary', 'closing-label.conclusion']);
/** What a text says, weighed as it is where nothing but the text is known. */
const SAID = 'text says';
const TAUGHT = 'text teaches';

/**
 * What a sign is worth by what it means, where the corpora hold few of it or only one publisher's. All others begin
 * at nothing.
 */
const PRIOR: Readonly<Record<string, number>> = {
  [ANY_LABEL]: 4,
  'closing-label.conclusion': 2.5,
  'closing-label.epilogue': 3,
  'closing-label.course': 2,
  'own-title': 3,
  'last-section': 2,
  'ends-part.here': -4,
  'ends-part.before': -3,
  [SAID]: 0.6,
  [TAUGHT]: -0.6,
};

/** What a text's signs are worth by what they mean: the corpora hold farewells of few publishers. */
const MEANS: Readonly<Record<string, number>> = {
  'farewell-links': 4,
  congratulates: 4.5,
  'says-end': 3,
  thanks: 5,
  hopes: 4,
  eager: 6,
  cheers: 2.5,
  parting: 2,
  wishes: 1.5,
  onward: 2,
  'time-passed': 1.5,
  'looks-back': 1.5,
  'finishes-part': -2,
  'next-lesson': -1.5,
  homework: -4,
  teaches: -1,
  'opens-course': -1.5,
  announces: -6,
};

const namesOf = ({ id, kinds }: SignalRule): string[] =>
  (kinds ?? [undefined]).map((kind) => weightOf(id, kind));
const FOR = new Set(textSignals.flatMap(namesOf));
const AGAINST = new Set(lessonSignals.flatMap(namesOf));
const TEXT = new Set([...textSignals, ...lessonSignals].map(({ id }) => id));

/**
 * The numbers to be fitted of a mode. Beside a title, a text counts as a whole: what each of its words weighs is
 * taken from `body`, which has learned it from many more texts and languages, and one number says how much.
 */
export function columnsOf(mode: Mode, body: Model | null, without?: string): Column[] {
  const rules = signalsOf[mode].filter(({ id }) => id !== without);
  const each = (rule: SignalRule): Column[] =>
    namesOf(rule).map((name) => ({
      name,
      speaks: rule.speaks,
      prior: PRIOR[name] ?? MEANS[rule.id] ?? 0,
      ...(rule.most === undefined ? {} : { most: rule.most }),
      strength: (spoken) => spoken.find(({ weight }) => weight === name)?.strength ?? 0,
    }));
  const shared: Column = {
    name: ANY_LABEL,
    speaks: 'for',
    prior: PRIOR[ANY_LABEL] ?? 0,
    strength: (spoken) =>
      spoken.find(({ id, weight }) => id === ANY_LABEL && !COMMON.has(weight))?.strength ?? 0,
  };
  const whole = body ? rules.filter(({ id }) => !TEXT.has(id)) : rules;
  const label = rules.some(({ id }) => id === ANY_LABEL) ? [shared] : [];
  return [...label, ...whole.flatMap(each), ...(body && mode !== 'title' ? asOne(mode, body) : [])];
}

function asOne(mode: Mode, body: Model): Column[] {
  const sum = (spoken: Row['spoken'], names: ReadonlySet<string>) =>
    spoken.reduce(
      (total, { weight, strength }) =>
        names.has(weight) ? total + strength * Math.abs(body.weights[weight] ?? 0) : total,
      0,
    );
  return [
    { name: SAID, speaks: 'for', most: 1, prior: PRIOR[SAID] ?? 0, strength: (spoken) => sum(spoken, FOR) },
    {
      name: TAUGHT,
      speaks: 'against',
      most: 1,
      strength: (spoken) => Math.min(LESSON_MOST[mode], sum(spoken, AGAINST)),
    },
  ];
}

/** The model as the detector uses it: a weight for each sign, what they share put into each. */
export function flat({ bias, weights }: Model, mode: Mode, body: Model | null): Model {
  const names = signalsOf[mode].flatMap((rule) => namesOf(rule).map((name) => ({ name, id: rule.id })));
  const flatOf = ({ name, id }: { name: string; id: string }): number => {
    if (COMMON.has(name)) return weights[name] ?? 0;
    if (id === ANY_LABEL) return (weights[ANY_LABEL] ?? 0) + (weights[name] ?? 0);
    const share = !body
      ? undefined
      : FOR.has(name)
        ? weights[SAID]
        : AGAINST.has(name)
          ? -(weights[TAUGHT] ?? 0)
          : undefined;
    return share === undefined ? (weights[name] ?? 0) : share * (body?.weights[name] ?? 0);
  };
  return { bias, weights: Object.fromEntries(names.map((each) => [each.name, flatOf(each)])) };
}
