// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChapterPage } from '@/detection/page-facts';
import { readPage } from '@/detection/read';
import { CASES, pageOf } from '@/detection/sites/cases.fixture';
import { readers } from '@/detection/sites/registry';
import { saidInPart, sectionsOf } from './read-in-part.fixture';
import { openPage, type SavedPage } from './saved-page';

const LIST = join(import.meta.dirname, '../../../shared/pages/pages.jsonl');
const full = process.env.EPILOGUE_FULL === '1';
/** So many pairs and sections of a book are read. */
const MOST = full ? 100 : 3;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

/** One page a book and list: those of a saved list, and of every reader's fixtures. */
function pagesOf(): Map<string, () => ChapterPage | null> {
  const saved: SavedPage[] = existsSync(LIST)
    ? readFileSync(LIST, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
  const read = (page: Parameters<typeof readPage>[0]) => {
    const facts = readPage(page, readers);
    return facts.kind === 'chapter' && facts.outline ? facts : null;
  };
  const fixtures = CASES.filter(({ expect: { kind } }) => kind === 'chapter');
  return new Map<string, () => ChapterPage | null>([
    ...saved.map((page) => [page.id, () => read(openPage(page, dirname(LIST)))] as const),
    ...fixtures.map((one) => [`${one.site}: ${one.name}`, () => read(pageOf(one))] as const),
  ]);
}

describe(`nobody who reads a part of a book is told of its end (seed ${seed})`, () => {
  it.each([...pagesOf()])('%s', (_, open) => {
    const page = open();
    if (!page?.outline) return;
    const keys = page.outline.chapters.map(({ key }) => key);
    const pair = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys));
    const part = fc.oneof(pair, fc.constantFrom(...sectionsOf(page)));
    const saysNothing = fc.property(part, (read) => {
      expect(saidInPart(page, read)).toEqual([]);
    });
    fc.assert(saysNothing, { seed, numRuns: MOST });
  });
});
