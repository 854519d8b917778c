import type { Block, Lexicon } from './lexicon';

/** What a text says, each put together from building blocks or said by one of them. */
export const PURPOSES = [
  'congratulates',
  'ends',
  'thanks',
  'hopes',
  'eager',
  'cheers',
  'luck',
  'goodbye',
  'survey',
  'certificate',
  'past',
  'back',
  'onward',
  'next',
  'task',
  'teach',
  'open',
  'announce',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Two blocks near each other; of a part of the course, the pair says nothing. */
interface Pair {
  purpose: Purpose;
  blocks: readonly [Block, Block];
  /** Characters between them, at most. */
  within: number;
}

const PAIRS: readonly Pair[] = [
  { purpose: 'congratulates', blocks: ['congratulate', 'finish'], within: 60 },
  { purpose: 'congratulates', blocks: ['congratulate', 'course'], within: 40 },
  { purpose: 'ends', blocks: ['finish', 'course'], within: 40 },
  { purpose: 'ends', blocks: ['over', 'course'], within: 30 },
  { purpose: 'thanks', blocks: ['thank', 'join'], within: 40 },
  { purpose: 'thanks', blocks: ['thank', 'course'], within: 30 },
  { purpose: 'hopes', blocks: ['hope', 'enjoy'], within: 50 },
  { purpose: 'hopes', blocks: ['hope', 'course'], within: 40 },
  { purpose: 'eager', blocks: ['eager', 'make'], within: 50 },
];

/** What one block says by itself. */
const ALONE: Partial<Record<Purpose, Block>> = {
  ends: 'ends',
  cheers: 'congratulate',
  luck: 'luck',
  goodbye: 'goodbye',
  survey: 'survey',
  certificate: 'certificate',
  past: 'past',
  back: 'back',
  onward: 'onward',
  next: 'next',
  task: 'task',
  teach: 'teach',
  open: 'open',
  announce: 'announce',
};

/** Where in a text a block was seen. */
interface Span {
  from: number;
  to: number;
  words: string;
}

const KEPT = 64;
const kept = new WeakMap<readonly Lexicon[], Map<string, Partial<Record<Purpose, string>>>>();

/**
 * What a folded text says in any of the languages, each purpose with the words seen. Remembers the last few texts,
 * because a page is judged again at every report.
 */
export function purposesOf(text: string, lexicons: readonly Lexicon[]): Partial<Record<Purpose, string>> {
  const known = kept.get(lexicons) ?? new Map<string, Partial<Record<Purpose, string>>>();
  kept.set(lexicons, known);
  const found = known.get(text) ?? read(text, lexicons);
  if (known.size >= KEPT) known.clear();
  known.set(text, found);
  return found;
}

function read(text: string, lexicons: readonly Lexicon[]): Partial<Record<Purpose, string>> {
  const found = new Map<Purpose, string>();
  const note = (purpose: Purpose, words: string | undefined) => {
    if (words && !found.has(purpose)) found.set(purpose, words);
  };
  for (const lexicon of lexicons) {
    const seen = new Map<Block, Span[]>();
    const spans = (block: Block) => {
      const known = seen.get(block);
      if (known) return known;
      const all = spansOf(text, lexicon.blocks.get(block));
      seen.set(block, all);
      return all;
    };
    for (const pair of PAIRS) note(pair.purpose, pairIn(text, pair, spans));
    for (const [purpose, block] of Object.entries(ALONE)) note(purpose as Purpose, spans(block)[0]?.words);
  }
  return Object.fromEntries(found);
}

function spansOf(text: string, block: RegExp | undefined): Span[] {
  if (!block) return [];
  return [...text.matchAll(block)].flatMap(({ index, 0: words }) =>
    words.trim() ? [{ from: index, to: index + words.length, words: words.trim() }] : [],
  );
}

/** Characters around a pair in which a unit's noun makes it the unit's, unless the course's stands there, too. */
const AROUND = 20;

function pairIn(text: string, { blocks, within }: Pair, spans: (block: Block) => Span[]): string | undefined {
  for (const one of spans(blocks[0]))
    for (const other of spans(blocks[1])) {
      const [first, second] = one.from <= other.from ? [one, other] : [other, one];
      if (second.from - first.to > within) continue;
      const [from, to] = [first.from - AROUND / 2, Math.max(first.to, second.to) + AROUND];
      const inside = ({ from: start }: Span) => start >= from && start < to;
      if (!spans('course').some(inside) && spans('part').some(inside)) continue;
      return text.slice(first.from, Math.min(second.to, first.from + 60));
    }
  return undefined;
}
