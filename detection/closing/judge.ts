import type { Knowledge, Verdict } from '../verdict';
import { cluesOf } from './clues';
import { lexiconsOf } from './lexicon';
import { models as fitted, type Models } from './model';
import { rolesOf } from './roles';
import type { Clues, SignalRule } from './signals/signal';
import { lessonSignals, textSignals } from './signals/text';
import { verdictOf, weigh } from './weigh';
import type { Words } from './words/words';

/** A person reads a handful of reasons, not all of them. */
const TOLD = 6;

/** What is said where nothing is known, or where the words to judge it by are not there. */
export const UNKNOWN: Verdict = { closing: 'unsure', score: 0, role: 'regular', signals: [] };

/**
 * Is this chapter the author's farewell to the whole course? Uses whatever is known, and the words of the languages
 * that `languagesToJudge` names. `unsure` where nothing is known, where the probability lies between the fitted
 * thresholds, and where title and place say one thing and a text another: more evidence never makes them silent.
 */
export function judge(k: Knowledge, words: readonly Words[], models: Models = fitted): Verdict {
  const lexicons = lexiconsOf(words);
  const read = cluesOf(k, lexicons);
  if (!read) return UNKNOWN;
  const { clues, mode } = read;
  const model = models[mode];
  const { score, signals } = weigh(clues, mode, model);
  const plain = verdictOf(score, model);
  const isDenied = plain === 'yes' && mode !== 'body' && onlyTeaches(clues);
  const isSilenced = plain === 'no' && (isLabelled(mode, clues) || isSureWithoutText(k, words, models));
  const closing = isDenied || isSilenced ? 'unsure' : plain;
  return {
    closing,
    score,
    role: closing === 'yes' ? 'closing' : roleIn(k, words, models),
    signals: signals.slice(0, TOLD),
  };
}

/** The text speaks as lessons do and says nothing that farewells say: it may be another chapter's that still stands there. */
function onlyTeaches(clues: Clues): boolean {
  const speaks = (rules: readonly SignalRule[]) => rules.some(({ look }) => look(clues));
  return speaks(lessonSignals) && !speaks(textSignals);
}

/** A label names a farewell, and where there is no outline nobody can say that it ends a unit. */
function isLabelled(mode: string, { title }: { title: { label: { kind: string } | null } | null }): boolean {
  const kind = title?.label?.kind;
  if (kind === undefined) return false;
  return kind === 'epilogue' || kind === 'course' || (mode !== 'outline' && kind !== 'summary');
}

function isSureWithoutText(
  { head, tail, links: _, ...k }: Knowledge,
  words: readonly Words[],
  models: Models,
): boolean {
  if (!head && !tail) return false;
  const read = cluesOf(k, lexiconsOf(words));
  if (read?.mode !== 'outline') return false;
  return weigh(read.clues, 'outline', models.outline).score >= models.outline.yes;
}

function roleIn(
  { outline, index = 0, title = '', courseTitle }: Knowledge,
  words: readonly Words[],
  models: Models,
): Verdict['role'] {
  const roles = rolesOf(outline ?? [{ key: '', title }], courseTitle, words, models);
  return roles[outline ? index : 0] ?? 'regular';
}
