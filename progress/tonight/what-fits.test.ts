import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chaptersTo, DAY, START, Story } from '../fold/story.fixture';
import { statusAt } from '../status/status';
import { type Startable, startable, whatFits } from './what-fits';

const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
const runs = process.env.EPILOGUE_FULL === '1' ? 2000 : 200;
const NOW = START + 50 * DAY;
const settings = { dropAfterDays: 30 };

interface Told {
  done?: number;
  read?: number;
  also?: (story: Story) => void;
}

function course(key: string, { done = 5, read = 45, also = () => {} }: Told = {}) {
  const story = new Story(key);
  story.outline(chaptersTo(20));
  for (let chapter = 1; chapter <= done; chapter += 1) story.visit(chapter, { day: read });
  story.done(1, done, { day: read });
  also(story);
  const { row } = story.fold();
  // The story's outline has no addresses.
  const next = row.next && { ...row.next, url: 'https://example.test/next' };
  return { row: { ...row, next }, at: statusAt(row, NOW, settings) };
}

const keysOf = (courses: readonly { row: { key: string } }[]) => courses.map(({ row }) => row.key);

describe('startable', () => {
  it('takes what is nearly done first, then what has stalled, then what is being read', () => {
    const courses = [
      course('t:reading'),
      course('t:stalled', { read: 35 }),
      course('t:near', { done: 18 }),
      course('t:silent', { read: 10 }),
      course('t:nearest', { done: 19, read: 10 }),
    ];
    expect(keysOf(startable(courses))).toEqual(['t:nearest', 't:near', 't:stalled', 't:silent', 't:reading']);
  });

  it.each<[string, Told]>([
    ['let go', { also: (s) => s.mark('dropped', { day: 46 }) }],
    ['put on hold', { also: (s) => s.mark('on-hold', { day: 46 }) }],
    ['finished', { also: (s) => s.mark('finished', { day: 46 }) }],
    ['silent for more than a year', { read: -320 }],
  ])('never takes what is %s', (_, told) => {
    expect(startable([course('t:a', { done: 19, ...told })])).toEqual([]);
  });
});

describe('whatFits', () => {
  const left = (key: string, ...minutes: (number | null)[]): Startable => ({
    ...course(key),
    chapters: minutes.map((each, i) => ({ chapterKey: `${i}`, seconds: each === null ? null : each * 60 })),
  });

  it('says how many chapters fit, how long they take, and that they end the course', () => {
    const [first, second] = whatFits([left('t:a', 9, 11), left('t:b', 4, 30)], 25);
    expect(first).toMatchObject({ chapters: 2, minutes: 20, ends: true });
    expect(second).toMatchObject({ chapters: 1, minutes: 4, ends: false });
  });

  it('passes over a course of which not one chapter fits, or nothing is known', () => {
    const sittings = whatFits([left('t:a', 40), left('t:b', null), left('t:c', 8)], 10);
    expect(keysOf(sittings)).toEqual(['t:c']);
    expect(whatFits([left('t:a', 40)], 10)).toEqual([]);
  });

  it(`never takes more time than there is, nor a chapter out of turn (seed ${seed})`, () => {
    const one = course('t:a');
    const minutes = fc.option(fc.integer({ min: 1, max: 90 }), { nil: null });
    const courses = fc.array(fc.array(minutes, { maxLength: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(courses, fc.integer({ min: 1, max: 600 }), (all, budget) => {
        const given = all.map((each, i) => ({
          row: { ...one.row, key: `t:${i}` },
          at: one.at,
          chapters: each.map((m, at) => ({ chapterKey: `${at}`, seconds: m === null ? null : m * 60 })),
        }));
        const sittings = whatFits(given, budget);
        expect(sittings.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(budget + 1);
        const keys = keysOf(sittings);
        expect(keys).toEqual(keysOf(given).filter((key) => keys.includes(key)));
        for (const { row, chapters, minutes, ends } of sittings) {
          const own = all[Number(row.key.slice(2))] ?? [];
          const taken = own.slice(0, chapters);
          expect(taken.reduce<number>((sum, m) => sum + (m ?? Number.NaN), 0)).toBe(minutes);
          expect(ends).toBe(chapters === own.length);
        }
        // What could have been begun first with all the time was begun.
        const first = all.findIndex(([m]) => m !== undefined && m !== null && m <= budget);
        expect(keys[0]).toBe(first < 0 ? undefined : `t:${first}`);
      }),
      { seed, numRuns: runs },
    );
  });
});
