import type { Block, Lexicon } from './lexicon';

/** What a text says, each put together from building blocks or said by one of them. */
export const PURPOSES = [
  'congratulates',
  'ends',
  'endsPart',
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

/** The words that were seen, and how much they say: from 0 to 1. */
export interface Said {
  words: string;
  strength: number;
}
export type Purposes = Partial<Record<Purpose, Said>>;

/** Two blocks near each other; of a part of the course, the pair says nothing. */
interface Pair {
  purpose: Purpose;
  blocks: readonly [Block, Block];
  /** Characters between them, at most. */
  within: number;
  /** The pair is about a part, not about the course. */
  part?: boolean;
  /** What it says; 1 where absent. */
  strength?: number;
}

/** Something is finished, and nobody says what: an installation as well as a course. */
const UNNAMED = 0.7;
/** What lessons of a language say as well. */
const COMMON = 0.5;

const PAIRS: readonly Pair[] = [
  { purpose: 'congratulates', blocks: ['congratulate', 'course'], within: 70 },
  { purpose: 'congratulates', blocks: ['congratulate', 'finish'], within: 60, strength: UNNAMED },
  { purpose: 'ends', blocks: ['finish', 'course'], within: 40 },
  { purpose: 'ends', blocks: ['over', 'course'], within: 30 },
  { purpose: 'endsPart', blocks: ['congratulate', 'part'], within: 40, part: true },
  { purpose: 'endsPart', blocks: ['finish', 'part'], within: 20, part: true },
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
const kept = new WeakMap<readonly Lexicon[], Map<string, Purposes>>();

/**
 * What a folded text says in any of the languages, each purpose with the words seen. Remembers the last few texts,
 * because a page is judged again at every report.
 */
export function purposesOf(text: string, lexicons: readonly Lexicon[]): Purposes {
  const known = kept.get(lexicons) ?? new Map<string, Purposes>();
  kept.set(lexicons, known);
  const found = known.get(text) ?? read(text, lexicons);
  if (known.size >= KEPT) known.clear();
  known.set(text, found);
  return found;
}

function read(text: string, lexicons: readonly Lexicon[]): Purposes {
  const found = new Map<Purpose, Said>();
  if (text === '') return {};
  for (const lexicon of lexicons) {
    const spans = new Spans(text, lexicon);
    const note = (purpose: Purpose, words: string | undefined, whole = 1) => {
      if (!words) return;
      const strength = lexicon.common.has(purpose) ? whole * COMMON : whole;
      if (strength > (found.get(purpose)?.strength ?? 0)) found.set(purpose, { words, strength });
    };
    for (const pair of PAIRS) note(pair.purpose, spans.pair(pair), pair.strength);
    for (const [purpose, block] of Object.entries(ALONE))
      note(purpose as Purpose, spans.alone(block));
  }
  return Object.fromEntries(found);
}

/** Said of the next lesson, these are no farewell: see you in the next part, good luck with this exercise. */
const UNTIL: ReadonlySet<Block> = new Set(['goodbye', 'luck']);
/** Characters around a block in which what follows or a unit's noun makes it the unit's. */
const AROUND = 20;

/** Where the blocks of one language stand in one text. */
class Spans {
  private readonly found = new Map<Block, Span[]>();

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** All of one block; of the course's nouns those that are not a part's: in 这节课 the 课 is none. */
  of(block: Block): Span[] {
    const known = this.found.get(block);
    if (known) return known;
    const all = spansOf(this.text, this.lexicon.blocks.get(block));
    const own =
      block === 'course' ? all.filter((span) => !this.of('part').some((part) => meet(span, part))) : all;
    this.found.set(block, own);
    return own;
  }

  /** Two blocks near each other, unless a part's noun stands there and none for the course. */
  pair({ blocks, within, part = false }: Pair): string | undefined {
    for (const one of this.of(blocks[0]))
      for (const other of this.of(blocks[1])) {
        const [first, second] = one.from <= other.from ? [one, other] : [other, one];
        if (second.from - first.to > within || CUT.test(this.text.slice(first.to, second.from))) continue;
        const to = Math.max(first.to, second.to);
        if (this.isOfPart(first.from, to) !== part) continue;
        return this.text.slice(first.from, Math.min(to, first.from + LONGEST));
      }
    return undefined;
  }

  /** The first of a block that is not said of something else. */
  alone(block: Block): string | undefined {
    if (UNTIL.has(block)) return this.untilNext(block);
    // "Next steps" are what comes after the course, wherever a step is a part.
    const beside = block === 'next' ? this.of('onward') : [];
    return this.of(block).find((span) => !beside.some((other) => meet(other, span)))?.words;
  }

  /** The first of a block that is not said of the next lesson. */
  private untilNext(block: Block): string | undefined {
    const near = ({ from, to }: Span) => ({ from: from - AROUND, to: to + AROUND / 2 });
    const free = this.of(block).find(
      (span) => !this.of('next').some((next) => meet(next, near(span))) && !this.isOfPart(span.from, span.to),
    );
    return free?.words;
  }

  private isOfPart(from: number, to: number): boolean {
    const around = { from: from - AROUND / 2, to: to + AROUND };
    const inside = (span: Span) => meet(span, around);
    return !this.of('course').some(inside) && this.of('part').some(inside);
  }
}

/** Words told of a pair. */
const LONGEST = 60;
/** Where one thing ends and another begins, whatever the sentence: the links below a page, the items of a list. */
const CUT = /<<|>>|[|←→«»•]| [-–—*] |\n/;

const meet = (a: Pick<Span, 'from' | 'to'>, b: Pick<Span, 'from' | 'to'>) => a.from < b.to && b.from < a.to;

function spansOf(text: string, block: RegExp | undefined): Span[] {
  if (!block) return [];
  return [...text.matchAll(block)].flatMap(({ index, 0: words }) =>
    words.trim() ? [{ from: index, to: index + words.length, words: words.trim() }] : [],
  );
}
