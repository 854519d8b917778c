import { beforeAll, describe, expect, it } from 'vitest';
import { shelve } from '@/components/course/shelves';
import { foldLibrary } from '@/progress/fold/fold-library';
import { SHELVES, type Status } from '@/progress/model/rows';
import { makeLibrary } from '@/tests/sample-library/library';
import { withLibrary } from '../database/connection';
import { emptyLibrary } from '../recording/report.fixture';
import { foundOnShelves } from './bookshelf-search';
import { courses } from './courses';
import { bookshelf } from './shelves-now';

const NOW = Date.UTC(2026, 10, 20, 12);
const settings = { dropAfterDays: 30 };
function ask(chosen: Status | null, query = '', limit = 1000) {
  const asked = { chosen, limit, now: NOW, settings };
  return query === '' ? bookshelf(asked) : foundOnShelves(query, asked);
}
const keys = (shelved: { row: { key: string } }[]) => shelved.map(({ row }) => row.key);

describe('the bookshelf of a made-up library', () => {
  beforeAll(async () => {
    await emptyLibrary();
    const size = { courses: 60, chapters: 600, visits: 1500, notes: 20 };
    const { courses } = foldLibrary(makeLibrary('bookshelf', size, NOW));
    await withLibrary((db) => db.courses.bulkPut(courses.map(({ row }) => row)));
  });

  it.each(['', 'a', '的 a', 'nothing is called like this'])(
    'shows what %j finds, as shelving all does',
    async (query) => {
      const all = shelve(await courses(), NOW, settings, query);
      for (const chosen of SHELVES) {
        const { shelf, counts, courses } = await ask(chosen, query);
        expect(counts).toEqual(Object.fromEntries(SHELVES.map((id) => [id, all[id].length])));
        const filled = SHELVES.filter((id) => all[id].length > 0);
        expect(shelf).toBe(query === '' || filled.includes(chosen) ? chosen : (filled[0] ?? 'reading'));
        expect(keys(courses).sort()).toEqual(keys(all[shelf]).sort());
        const read = courses.map(({ row }) => row.lastReadAt);
        expect(read).toEqual(read.toSorted((a, b) => b - a));
        expect(courses.map(({ at }) => at.status)).toEqual(courses.map(() => shelf));
      }
    },
  );

  it('has every shelf filled, by hand or by the clock', async () => {
    const { counts } = await ask(null);
    for (const shelf of SHELVES) expect(counts[shelf]).toBeGreaterThan(0);
  });

  it('gives the first of a shelf, as many as were asked for', async () => {
    for (const chosen of SHELVES) {
      const { courses } = await ask(chosen);
      expect(keys((await ask(chosen, '', 2)).courses)).toEqual(keys(courses).slice(0, 2));
    }
  });

  it('opens on the shelf of the course last read', async () => {
    const all = shelve(await courses(), NOW, settings);
    const lastRead = (id: Status) => Math.max(...all[id].map(({ row }) => row.lastReadAt));
    const { shelf } = await ask(null);
    for (const other of SHELVES) expect(lastRead(shelf)).toBeGreaterThanOrEqual(lastRead(other));
  });
});

it('is empty where nothing was read', async () => {
  await emptyLibrary();
  expect(await ask(null)).toMatchObject({
    shelf: 'reading',
    courses: [],
    counts: { reading: 0, finished: 0 },
  });
});
