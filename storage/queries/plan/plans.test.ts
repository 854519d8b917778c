import { beforeEach, describe, expect, it } from 'vitest';
import { markCourse, undo } from '../../marks/marks';
import { planUntil, putOnList, takeOffList } from '../../marks/plan';
import { setRegisters } from '../../recording/registers';
import { COURSE, DAY, emptyLibrary, keyOf, read, START } from '../../recording/report.fixture';
import { type Asked, coursePlan, planLists } from './plans';

beforeEach(emptyLibrary);

/** Monday 2 February 2026, noon in Greenwich. */
const now = START + 28 * DAY;
const asked = (zone = 'UTC'): Asked => ({ now, zone, settings: { dropAfterDays: 60, readingSpeed: 500 } });

/** Ten minutes on a Tuesday, each week: five of ten chapters are done. */
async function steadily(): Promise<void> {
  for (const [i, day] of [-10, 1, 8, 15, 22].entries()) await read(i + 1, { day, engaged: 600 });
}

describe('coursePlan', () => {
  it.each(['UTC', 'Asia/Shanghai', 'Asia/Kathmandu', 'America/Los_Angeles'])(
    'forecasts and plans by what was really read, in %s',
    async (zone) => {
      await steadily();
      // Five chapters of ten minutes at ten minutes a week: five weeks, today included.
      expect(await coursePlan(COURSE, asked(zone))).toMatchObject({
        left: { seconds: 3000, deviation: 0 },
        minutesAWeek: 10,
        forecast: { earliest: '2026-03-08', latest: '2026-03-08', ifOnly: false },
        needs: null,
        plan: null,
      });
      await planUntil(COURSE, '2026-02-22');
      const planned = await coursePlan(COURSE, asked(zone));
      // Three weeks: five thirds of a chapter a week, where it was one.
      expect(planned?.needs).toEqual({ chaptersAWeek: 2, moreAWeek: 1, minutesAWeek: 17 });
      expect(
        planned?.plan?.days?.map(({ day, chapters }) => [day, chapters.map((each) => each.chapterKey)]),
      ).toEqual([
        ['2026-02-03', [keyOf(6)]],
        ['2026-02-10', [keyOf(7), keyOf(8)]],
        ['2026-02-17', [keyOf(9), keyOf(10)]],
      ]);
    },
  );

  it('follows what was read and what was missed', async () => {
    await steadily();
    await planUntil(COURSE, '2026-02-22');
    await read(6, { day: 29, engaged: 600 });
    const later = await coursePlan(COURSE, { ...asked(), now: START + 37 * DAY });
    expect(later?.plan?.days?.flatMap(({ chapters }) => chapters.map((each) => each.chapterKey))).toEqual(
      [7, 8, 9, 10].map(keyOf),
    );
    const over = await coursePlan(COURSE, { ...asked(), now: START + 60 * DAY });
    expect(over).toMatchObject({ needs: null, plan: { cannot: 'past' } });
  });

  it('is set, changed, removed and taken back as marks are', async () => {
    await steadily();
    const until = async () => (await coursePlan(COURSE, asked()))?.details.until;
    const first = await planUntil(COURSE, '2026-02-22');
    const second = await planUntil(COURSE, '2026-03-22');
    await undo(second);
    expect(await until()).toBe('2026-02-22');
    const removed = await planUntil(COURSE, null);
    expect(await until()).toBeUndefined();
    await undo(removed);
    expect(await until()).toBe('2026-02-22');
    await expect(planUntil(COURSE, '2026-02-30')).rejects.toThrow(RangeError);
    expect(first).not.toBe(second);
  });

  it('does not survive forgetting, and knows no course that is not there', async () => {
    await steadily();
    await planUntil(COURSE, '2026-02-22');
    await markCourse(COURSE, 'forgotten');
    await read(1, { day: 27 });
    expect((await coursePlan(COURSE, asked()))?.details).toEqual({});
    expect(await coursePlan('none:1', asked())).toBeNull();
  });
});

describe('planLists', () => {
  const keysOf = async () => {
    const lists = await planLists(asked());
    const keys = (list: 'now' | 'next' | 'later') => lists[list].map(({ row }) => row.key);
    return { now: keys('now'), next: keys('next'), later: keys('later') };
  };
  const on = async (name: 'now' | 'next', key: string, to = 9) => {
    const lists = await planLists(asked());
    const course = [...lists.now, ...lists.next, ...lists.later].find(({ row }) => row.key === key);
    if (!course) throw new Error(`no course ${key}`);
    return await putOnList(course, { name, list: lists[name], to });
  };

  it('holds what the person chose, in their order, and gives way as asked', async () => {
    await steadily();
    for (const key of ['a:1', 'a:2', 'a:3']) await markCourse(key, 'planned');
    await on('next', 'a:1');
    await on('next', 'a:2');
    const action = await on('next', 'a:3', 0);
    expect(await keysOf()).toEqual({ now: [], next: ['a:3', 'a:1', 'a:2'], later: [COURSE] });
    await undo(action);
    expect(await keysOf()).toEqual({
      now: [],
      next: ['a:1', 'a:2'],
      later: ['a:3', COURSE].sort().reverse(),
    });

    for (const key of ['a:1', 'a:2', 'a:3']) await on('now', key);
    const lists = await planLists(asked());
    const [waits] = lists.now;
    const [fourth] = lists.later;
    if (!waits || !fourth) throw new Error('the lists are empty');
    const list = lists.now.filter((each) => each !== waits);
    const swap = await putOnList(fourth, { name: 'now', list, to: 9 }, { course: waits, next: lists.next });
    expect(await keysOf()).toEqual({ now: ['a:2', 'a:3', COURSE], next: ['a:1'], later: [] });
    await undo(swap);
    expect(await keysOf()).toEqual({ now: ['a:1', 'a:2', 'a:3'], next: [], later: [COURSE] });
    await takeOffList('a:2');
    await markCourse('a:1', 'dropped');
    expect((await keysOf()).now).toEqual(['a:3']);
  });

  it('knows what is left of each course on the lists, and the pace', async () => {
    await steadily();
    await on('now', COURSE);
    const { plans, minutesAWeek, today } = await planLists(asked());
    expect(plans.get(COURSE)?.left.seconds).toBe(3000);
    expect([minutesAWeek, today]).toEqual([10, '2026-02-02']);
  });

  it('bears what a file may have put into registers', async () => {
    await steadily();
    await setRegisters([
      { name: 'order', value: { list: 'now', at: null }, courseKey: COURSE },
      { name: 'plan', value: [[['2026-02-22']]], courseKey: COURSE },
      { name: 'reason', value: 7, courseKey: 'nobody:1' },
    ]);
    expect(await keysOf()).toEqual({ now: [], next: [], later: [COURSE] });
  });
});
