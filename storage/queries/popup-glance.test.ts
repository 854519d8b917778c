import { beforeAll, describe, expect, it } from 'vitest';
import { shelve } from '@/components/course/shelves';
import { foldLibrary } from '@/progress/fold/fold-library';
import { isNearlyDone, nearestFirst } from '@/progress/status/remaining';
import { makeLibrary } from '@/tests/sample-library/library';
import { withLibrary } from '../database/connection';
import { emptyLibrary } from '../recording/report.fixture';
import { courses } from './courses';
import { startableTonight } from './plan/tonights-reading';
import { popupGlance } from './popup-glance';

const NOW = Date.UTC(2026, 10, 20, 12);
const settings = { dropAfterDays: 30, readingSpeed: 500 };
const keys = (shelved: readonly { row: { key: string } }[]) => shelved.map(({ row }) => row.key);

describe('the first glance at a made-up library', () => {
  beforeAll(async () => {
    await emptyLibrary();
    const size = { courses: 60, chapters: 600, visits: 1500, notes: 20 };
    const { courses } = foldLibrary(makeLibrary('bookshelf', size, NOW));
    await withLibrary(async (db) => {
      await db.courses.bulkPut(courses.map(({ row }) => row));
    });
  });

  it('has the courses nearest to their end and those read last, each once, and the counts of all shelves', async () => {
    const all = shelve(await courses(), NOW, settings);
    const { nearly, reading, counts } = await popupGlance(NOW, settings);
    const near = [...all.reading, ...all.dropped]
      .filter(({ row }) => row.state === 'reading' && isNearlyDone(row))
      .sort((a, b) => nearestFirst(a.row, b.row));
    expect(keys(nearly)).toEqual(keys(near).slice(0, 3));
    const others = all.reading.filter(({ row }) => !keys(nearly).includes(row.key));
    expect(keys(reading)).toEqual(keys(others).slice(0, 3));
    for (const shelf of Object.keys(all) as (keyof typeof all)[])
      expect(counts[shelf]).toBe(all[shelf].length);
  });

  it('names the last that was finished, and the last that stopped', async () => {
    const all = shelve(await courses(), NOW, settings);
    const { finished, dropped } = await popupGlance(NOW, settings);
    expect(finished?.row.key).toBe(all.finished[0]?.row.key);
    expect(dropped?.row.key).toBe(all.dropped[0]?.row.key);
  });

  it('offers for tonight only what is stored as being read, the nearest to its end first', async () => {
    const offered = await startableTonight(NOW, settings);
    expect(offered.length).toBeGreaterThan(0);
    for (const { row } of offered) expect(row.state).toBe('reading');
    const near = offered.filter(({ row }) => isNearlyDone(row));
    expect(keys(offered).slice(0, near.length)).toEqual(keys(near));
  });
});
