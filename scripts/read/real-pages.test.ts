import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe as about, expect, it } from 'vitest';
import { REAL_PAGES } from '@/tests/repository/real-pages';
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

  it('are of the readers that the table of sites names books for', () => {
    // Pages of these platforms were written out from their templates.
    const written = ['moodle', 'open-edx', 'mit-ocw'];
    const read = [...said.values()].flatMap(({ kind, reader }) =>
      kind === 'chapter' && reader ? [reader] : [],
    );
    const real = [...new Set(read)].filter((id) => !written.includes(id));
    expect(real.toSorted()).toEqual(Object.keys(REAL_PAGES).toSorted());
  });

  it('gives the pages of one course one key, and no two courses the same', () =>
    expect(brokenGroups(pages, said)).toEqual([]));
});
