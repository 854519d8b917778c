import { beforeEach, describe, expect, it } from 'vitest';
import { withLibrary } from '../database/connection';
import {
  eachVisitBetween,
  firstVisit,
  packsInPieces,
  packsOf,
  visitsWith,
  visitWith,
} from '../database/stored-visits';
import { mergeBackup } from '../import/merge-backup';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { DAY, emptyLibrary, read, START } from './report.fixture';

beforeEach(emptyLibrary);

const OTHER = 'book:other.test/b';

/** Forty visits of one course, one a day, and two of another. */
async function years() {
  for (let day = 0; day < 40; day += 1) await read(1, { day, visit: `v${day}` });
  await read(1, { day: 3, keys: [OTHER], visit: 'other 3', title: 'Other' });
  await read(1, { day: 50, keys: [OTHER], visit: 'other 50', title: 'Other' });
}

describe('visits that share rows', () => {
  it('are found one by one, by course, and in pieces', async () => {
    await years();
    await withLibrary(async (db) => {
      expect(await db.visits.count()).toBe(3);
      expect((await visitWith(db, 'v39'))?.startedAt).toBe(START + 39 * DAY);
      expect(await visitWith(db, 'none')).toBeUndefined();
      const some = await visitsWith(db, ['v3', 'other 50', 'none', 'v39']);
      expect(some.map(({ id }) => id).sort()).toEqual(['other 50', 'v3', 'v39']);
      const ids = (packs: { id: string }[]) => packs.map(({ id }) => id).sort();
      const [first] = (await wholeLibrary()).visits;
      const whole = await packsOf(db, first?.courseKey ?? '');
      expect(ids(await packsInPieces(db, whole[0]?.courseKey ?? ''))).toEqual(ids(whole));
    });
  });

  it('are found by when they began, the end not included', async () => {
    await years();
    const between = async (from: number, to: number) => {
      const found: string[] = [];
      await withLibrary((db) =>
        eachVisitBetween(db, START + from * DAY, START + to * DAY, ({ id }) => found.push(id)),
      );
      return found.sort();
    };
    expect(await between(3, 5)).toEqual(['other 3', 'v3', 'v4']);
    expect(await between(39, 51)).toEqual(['other 50', 'v39']);
    expect(await between(51, 90)).toEqual([]);
    expect(await between(-9, 0)).toEqual([]);
    expect((await withLibrary(firstVisit))?.id).toBe('v0');
  });

  it('grow where they lie', async () => {
    await read(1, { visit: 'v', engaged: 20 });
    const [before] = await withLibrary((db) => db.visits.toArray());
    await read(1, { visit: 'v', engaged: 90 });
    const packs = await withLibrary((db) => db.visits.toArray());
    expect(packs.map(({ id }) => id)).toEqual([before?.id]);
    expect(packs[0]?.visits.map(({ engaged }) => engaged)).toEqual([90]);
  });
});

it('leaves the rows of one course when another store says that it was of another', async () => {
  await read(1, { visit: 'first' });
  await read(2, { visit: 'claimed' });
  const { visits } = await wholeLibrary();
  const claimed = visits.find(({ id }) => id === 'claimed');
  if (!claimed) throw new Error('nothing was read');
  const theirs = { ...claimed, courseKey: OTHER, seq: 1, device: ' earlier' };
  const outcome = await mergeBackup({ visits: [theirs], marks: [], outlines: [], notes: [] });
  expect(outcome.visits).toEqual({ added: 0, changed: 1 });
  const after = (await wholeLibrary()).visits;
  expect(after.map(({ id, courseKey }) => [id, courseKey]).sort()).toEqual([
    ['claimed', OTHER],
    ['first', claimed.courseKey],
  ]);
  const rows = (await wholeLibrary()).courses.map(({ key, engaged }) => [key, engaged]);
  expect(rows.sort()).toEqual([
    [OTHER, 120],
    [claimed.courseKey, 120],
  ]);
});
