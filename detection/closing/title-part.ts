import { type Around, groupOf, LABELS, type LabelKind, type Lexicon } from './lexicon';

/** One part of a title between its separators. */
export type Part =
  /** An end's word, and nothing else that it could be the end of but the course. */
  | { is: 'label'; kind: LabelKind | 'course'; words: string }
  /** Nothing but a number, perhaps with what is counted: Day 30. */
  | { is: 'counter' }
  /** An end's word and a unit's. */
  | { is: 'unit' }
  | { is: 'other' };

/** Longer parts with an end's word and a course's are sentences about something else. */
const FEW_WORDS = 10;
/** Labels that say what they are for in a sentence: thanks for reading, congratulations on finishing. */
const SENTENCES: ReadonlySet<LabelKind> = new Set(['congratulations', 'thanks', 'done', 'goodbye']);

/** Reads a folded part of a title. `ownNumber`: a counting word in it counts the course's chapters, and is no unit. */
export function readPart(part: string, lexicons: readonly Lexicon[], ownNumber = false): Part {
  const labels = lexicons.flatMap(({ labels }) => [...part.matchAll(labels)]).filter(([text]) => text);
  if (labels.length === 0) return unlabelled(part, lexicons);
  const around = lookAround(without(part, labels), lexicons);
  if (around.trap) return { is: 'other' };
  const words = labels.map(([text]) => text.trim());
  const kinds = new Set(labels.map((match) => groupOf<LabelKind>(match)));
  const kind = LABELS.find((each) => kinds.has(each)) ?? 'end';
  const isSentence = SENTENCES.has(kind) && !around.part && finishes(part, lexicons);
  if (around.course && part.split(' ').length <= FEW_WORDS && !around.part)
    return { is: 'label', kind: 'course', words: `${words[0]} … ${around.course}` };
  if (isSentence) return { is: 'label', kind: 'course', words: part.slice(0, 60) };
  if (around.part && !ownNumber) return { is: 'unit' };
  return around.rest === '' ? { is: 'label', kind, words: words[0] ?? '' } : { is: 'other' };
}

/** What stands beside the labels: nouns for the course and its parts, and what is left when all is taken away. */
function lookAround(part: string, lexicons: readonly Lexicon[]) {
  const found: Partial<Record<Around, string>> = {};
  const matches = lexicons.flatMap(({ around }) => [...part.matchAll(around)]).filter(([text]) => text);
  for (const match of matches) found[groupOf<Around>(match)] ??= match[0].trim();
  const rest = without(part, matches).replace(/[^\p{L}]+/gu, '');
  return { ...found, rest };
}

/** Whether it says that the reader has finished, read or taken part. */
function finishes(part: string, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(({ blocks }) =>
    (['finish', 'join'] as const).some((name) => {
      const block = blocks.get(name);
      return block !== undefined && part.search(block) >= 0;
    }),
  );
}

/** Day 30 counts; a unit's noun alone, as in 总结（上）, says that there is another part. */
function unlabelled(segment: string, lexicons: readonly Lexicon[]): Part {
  const { rest, part, trap, course } = lookAround(segment, lexicons);
  if (rest !== '') return { is: 'other' };
  if (/\p{N}/u.test(segment)) return { is: 'counter' };
  return part && !trap && !course ? { is: 'unit' } : { is: 'other' };
}

/** A text with what was found in it blanked out. */
function without(text: string, matches: readonly RegExpExecArray[]): string {
  const units = text.split('');
  for (const { index, 0: found } of matches) units.fill(' ', index, index + found.length);
  return units.join('');
}
