// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGES, cosmetics } from './cosmetic';
import { outcomeOf, sightingOf } from './outcome';
import { DELAYED, RUNS, SEED } from './seed';
import { documentOf, SOURCES } from './sources';

const numRuns = Math.ceil((RUNS - DELAYED) / SOURCES.length);

describe(`changes to how a page is built (seed ${SEED})`, () => {
  let runs = 0;
  let unsure = 0;

  it.each(SOURCES.map((source) => [source.name, source] as const))(
    '%s',
    async (_, source) => {
      const before = await outcomeOf(documentOf(source), source);
      const unchanged = fc.asyncProperty(cosmetics, async (changes) => {
        const document = documentOf(source);
        for (const change of changes) CHANGES[change.kind](document, change);
        const after = await outcomeOf(document, source);
        if (before.verdict !== 'unsure') {
          runs++;
          if (after.verdict === 'unsure') unsure++;
        }
        if (after.verdict !== 'unsure') expect(after.verdict).toBe(before.verdict);
        if (after.facts.kind === 'chapter' && before.facts.kind === 'chapter')
          expect(sightingOf(after.facts)).toEqual(sightingOf(before.facts));
      });
      await fc.assert(unchanged, { numRuns, seed: SEED });
    },
    60_000,
  );

  it('make it "not sure" seldom', () => {
    expect(runs).toBeGreaterThan((RUNS - DELAYED) / 2);
    expect(unsure / runs).toBeLessThanOrEqual(0.3);
  });
});
