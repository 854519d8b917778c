import { describe, expect, it } from 'vitest';
import { chaptersTo, DAY, START, Story } from '../fold/story.fixture';
import type { CourseRow } from '../model/rows';
import { mayTell, waitingAt } from './due-notices';
import { statusAt } from './status';

const HOUR = 3_600_000;
const settings = { dropAfterDays: 30 };
/** By the clock on the wall, whatever the zone of the machine. */
const clock = (hour: number, minute = 0) => new Date(2026, 2, 10, hour, minute).getTime();

describe('may be told', () => {
  it.each([
    [7, 59, false],
    [8, 0, true],
    [21, 59, true],
    [22, 0, false],
    [0, 0, false],
  ])('at %i:%i: %s', (hour, minute, may) => {
    expect(mayTell(clock(hour, minute), 0, [])).toBe(may);
  });

  it.each([
    ['an hour after the last time', clock(12) - HOUR, false],
    ['almost a day after', clock(12) - DAY + 1, false],
    ['a day after', clock(12) - DAY, true],
    ['when a clock that ran a year ahead told it last', clock(12) + 365 * DAY, true],
  ])('%s', (_, toldAt, may) => {
    expect(mayTell(clock(12), toldAt, [])).toBe(may);
  });

  it('not while recording is paused everywhere, and while it is on some sites', () => {
    expect(mayTell(clock(12), 0, ['https://a.example', '*'])).toBe(false);
    expect(mayTell(clock(12), 0, ['https://a.example'])).toBe(true);
  });
});

/** A course of 20 chapters of which `left` were left on day 0. */
function row(key: string, left = 2, part: Partial<CourseRow> = {}): CourseRow {
  const story = new Story(key);
  story.outline(chaptersTo(20));
  for (let chapter = 1; chapter <= 20 - left; chapter += 1) story.visit(chapter);
  story.done(1, 20 - left);
  return { ...story.fold().row, ...part };
}

const STALLED = START + 15 * DAY;
const DROPPED = START + 40 * DAY;
const near = row('t:near');
const next = row('t:next');
const finished = row('t:finished', 0);
const takeaway = (id: string, course = finished, day = 7) => ({
  note: { id },
  course,
  next: START + day * DAY,
  last: null,
});
type Takeaway = Parameters<typeof waitingAt>[1]['takeaways'][number];

interface Told {
  now?: number;
  ending?: Parameters<typeof waitingAt>[1]['ending'];
  takeaways?: Takeaway[];
  putOff?: [string, number][];
  told?: string[];
}

const waiting = (
  rows: CourseRow[],
  { now = STALLED, ending = [], takeaways = [], putOff = [], told = [] }: Told = {},
) =>
  waitingAt(
    now,
    {
      ending,
      near: rows.map((each) => ({ row: each, at: statusAt(each, now, settings) })),
      takeaways,
      putOff: new Map(putOff),
    },
    async (occasion) => told.includes(occasion),
  );

describe('of what ends soon is told', () => {
  const ends = (what: 'access' | 'return', day: string) => ({ what, day, course: { row: next } });

  it('the soonest before anything else, once for each day, also after it was joined with another', async () => {
    const ending = [ends('return', '2026-12-03'), ends('access', '2026-12-20')];
    const first = await waiting([near], { ending });
    expect(first).toMatchObject({ kind: 'return', day: '2026-12-03', course: { key: 't:next' } });
    const told = [...(first?.occasions ?? [])];
    const second = await waiting([near], { ending, told });
    expect(second).toMatchObject({ kind: 'access', day: '2026-12-20' });
    told.push(...(second?.occasions ?? []));
    expect(await waiting([near], { ending, told })).toMatchObject({ kind: 'resume' });
    const joined = { ...next, key: 't:a', keys: ['t:a', 't:next'] };
    const after = ending.map((each) => ({ ...each, course: { row: joined } }));
    expect(await waiting([], { ending: after, told })).toBeNull();
    expect(await waiting([], { ending: [ends('access', '2027-01-20')], told })).toMatchObject({
      kind: 'access',
    });
  });
});

describe('of courses near their end is told', () => {
  it('nothing where nothing waits', async () => {
    expect(await waiting([])).toBeNull();
  });

  it('one that stalled, the nearest, before any takeaway', async () => {
    expect(await waiting([near, next], { takeaways: [takeaway('a')] })).toMatchObject({
      kind: 'resume',
      course: { key: 't:near' },
      count: 1,
    });
  });

  it.each([
    ['is being read', START + 2 * DAY, near],
    ['was dropped out of', DROPPED, near],
    [
      'waits for an answer',
      STALLED,
      row('t:a', 2, { question: { chapterKey: 'c', since: START, because: 'outline-unknown' } }),
    ],
  ])('none that %s', async (_, now, each) => {
    expect(await waiting([each], { now })).toBeNull();
  });

  it('none that was put off, by any of its keys, until it has rested', async () => {
    const joined = row('t:near', 2, { keys: ['t:near', 't:other'] });
    for (const key of joined.keys) {
      const put = (days: number) => waiting([joined], { putOff: [[key, STALLED - days * DAY]] });
      expect(await put(13)).toBeNull();
      expect((await put(14))?.course.key).toBe('t:near');
    }
  });

  it('none twice in the same silence, also after it was joined with another, and again in the next', async () => {
    const told = (await waiting([near]))?.occasions ?? [];
    expect(told).toHaveLength(1);
    expect((await waiting([near, next], { told }))?.course.key).toBe('t:next');
    const joined = row('t:a', 2, { keys: ['t:a', 't:near'] });
    expect(await waiting([joined], { told })).toBeNull();
    const readAgain = row('t:near', 2, { lastReadAt: START + DAY });
    expect((await waiting([readAgain], { told }))?.course.key).toBe('t:near');
    const markedAgain = row('t:near', 2, { stateAt: START + DAY });
    expect((await waiting([markedAgain], { told }))?.course.key).toBe('t:near');
  });
});

describe('of takeaways is told', () => {
  it('none before it is due', async () => {
    expect(await waiting([], { takeaways: [takeaway('a', finished, 16)] })).toBeNull();
  });

  it('all that are due at once, called after the first', async () => {
    const takeaways = [takeaway('a'), takeaway('b', near), takeaway('c', next, 16)];
    const told = await waiting([], { takeaways });
    expect(told).toMatchObject({ kind: 'recall', course: { key: 't:finished' }, count: 2 });
    expect(told?.occasions).toHaveLength(2);
  });

  it('none twice, but what became due since, and each anew after it was answered', async () => {
    const told = (await waiting([], { takeaways: [takeaway('a')] }))?.occasions ?? [];
    expect(await waiting([], { takeaways: [takeaway('a')], told })).toBeNull();
    const more = { takeaways: [takeaway('a'), takeaway('b', next)], told };
    expect(await waiting([], more)).toMatchObject({ course: { key: 't:next' }, count: 1 });
    const last = { recall: 'gone' as const, at: START + 8 * DAY, passed: 0 };
    expect(await waiting([], { takeaways: [{ ...takeaway('a'), last }], told })).toMatchObject({ count: 1 });
  });

  it('none of a course that was put off', async () => {
    const putOff: [string, number][] = [['t:finished', STALLED - DAY]];
    expect(await waiting([], { takeaways: [takeaway('a')], putOff })).toBeNull();
  });
});
