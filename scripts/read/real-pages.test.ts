import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe as about, expect, it } from 'vitest';
import { type Description, describe } from './describe';
import { brokenGroups, type Expected, shortcomings } from './expectation';
import type { SavedPage } from './saved-page';

const LIST = join(import.meta.dirname, '../../../shared/pages/pages.jsonl');
const pages: (Expected & SavedPage)[] = existsSync(LIST)
  ? readFileSync(LIST, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];

about.skipIf(pages.length === 0)('real pages (skipped without ../shared)', () => {
  const said = new Map<string, Description>();

  it.each(pages.map((page) => [page.id, page] as const))('%s is read as a person would', async (id, page) => {
    const description = await describe(page, dirname(LIST));
    said.set(id, description);
    expect(shortcomings(page, description)).toEqual([]);
  });

  it('gives the pages of one course one key, and no two courses the same', () =>
    expect(brokenGroups(pages, said)).toEqual([]));
});
