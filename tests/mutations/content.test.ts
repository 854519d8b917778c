// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ChapterPage } from '@/detection/page-facts';
import { cut, cutAnswers, swapped } from './content';
import { type Outcome, outcomeOf } from './outcome';
import { BOOK_PAGES, documentOf, SOURCES, type Source } from './sources';

interface ChapterRead extends Outcome {
  source: Source;
  facts: ChapterPage;
}

async function chaptersOf(sources: readonly Source[]): Promise<ChapterRead[]> {
  const read: ChapterRead[] = [];
  for (const source of sources) {
    const { facts, verdict } = await outcomeOf(documentOf(source), source);
    if (facts.kind === 'chapter') read.push({ source, facts, verdict });
  }
  return read;
}

const titleOf = ({ facts }: ChapterRead) => facts.chapter.title?.value ?? '';
const books = await chaptersOf(BOOK_PAGES);

/** Every closing chapter with every other chapter of its course. */
const pairs = books
  .filter(({ verdict }) => verdict === 'closing')
  .flatMap((closing) =>
    books
      .filter((other) => other !== closing && other.facts.course.keys[0] === closing.facts.course.keys[0])
      .map((other) => ({ closing, other, titles: [titleOf(closing), titleOf(other)] as const })),
  );

/** Says in another place than its outline that something follows. */
const LEADS_ON = /rel="next"|class="[^"]*\bnext\b|"right":\{/;
const whole = (await chaptersOf(SOURCES)).filter(
  ({ facts, source }) =>
    facts.outline?.complete && facts.next && LEADS_ON.test(source.html + JSON.stringify(source.answers)),
);

describe('two titles swapped: neither page is closing while title and text disagree', () => {
  it('in several courses', () => expect(pairs.length).toBeGreaterThan(15));

  it.each(pairs.map((pair) => [pair.titles.join(' ↔ '), pair] as const))('%s', async (_, pair) => {
    const changed = [pair.closing, pair.other].map(({ source }) => swapped(source, ...pair.titles));
    const read = await chaptersOf(changed);
    expect(read.map(titleOf)).toEqual(pair.titles.toReversed());
    expect(read.map(({ verdict }) => verdict)).not.toContain('closing');
  });
});

describe('what follows is cut off: the outline is not called complete', () => {
  it('on pages of several readers', () => {
    expect(new Set(whole.map(({ facts }) => facts.reader)).size).toBeGreaterThanOrEqual(3);
  });

  it.each(whole.map((read) => [read.source.name, read] as const))('%s', async (_, { source, facts }) => {
    const all = facts.outline?.chapters ?? [];
    const rest = all.slice(all.findIndex(({ key }) => key === facts.chapter.key) + 1);
    const less = cutAnswers(source, rest);
    const document = documentOf(less);
    cut(document, less, rest);
    const after = (await outcomeOf(document, less)).facts;
    if (after.kind !== 'chapter') return;
    // The chapter that the page leads on to is known again, and nothing behind it.
    expect(after.outline?.chapters.length ?? 0).toBeLessThanOrEqual(all.length - rest.length + 1);
    expect(after.outline?.complete ?? false).toBe(false);
  });
});
