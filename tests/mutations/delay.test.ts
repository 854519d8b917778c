// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { delays, late } from './delay';
import { outcomeOf, verdictOn } from './outcome';
import { DELAYED, SEED } from './seed';
import { BOOK_PAGES, documentOf } from './sources';

const read = await Promise.all(
  BOOK_PAGES.map(async (source) => ({ source, ...(await outcomeOf(documentOf(source), source)) })),
);
const chapters = read.flatMap(({ source, facts, verdict }) =>
  facts.kind === 'chapter' ? [{ source, text: facts.text, verdict }] : [],
);
const closings = chapters.filter(({ verdict }) => verdict === 'closing');

/** Half of the pages are farewells, or hold the text of one while they wait: there a mistake would finish a course. */
const pages = fc.record({
  closing: fc.nat(closings.length - 1),
  other: fc.nat(chapters.length - 1),
  waitsForClosing: fc.boolean(),
});

describe(`a text that comes late (seed ${SEED})`, () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  let judged = 0;

  it('is judged when it is there, never what stood in its place, and as if it had been there at once', async () => {
    const same = fc.asyncProperty(pages, delays, async ({ closing, other, waitsForClosing }, delay) => {
      const pair = [closings[closing], chapters[other]];
      const [page, before] = waitsForClosing ? pair : pair.toReversed();
      if (!page || !before || page === before) return;
      const reports = await late(page.source, before.source, delay);
      // The whole text is reported, and nothing before it.
      expect(reports.map(({ text }) => [text.head, text.tail])).toEqual([[page.text.head, page.text.tail]]);
      for (const report of reports) expect(await verdictOn(report)).toBe(page.verdict);
      judged++;
    });
    await fc.assert(same, { numRuns: DELAYED, seed: SEED });
    expect(judged).toBeGreaterThan(DELAYED / 2);
  }, 600_000);
});
