import { describe, expect, it } from 'vitest';
import { chaptersTo, DAY, START, Story } from '../fold/story.fixture';
import type { CourseRow } from '../model/rows';
import { isNearlyDone, nearestFirst, remaining } from '../status/remaining';
import { dropOffPoints } from './drop-off-points';
import { completion, finishedByMonth, readingTimeBySite } from './totals';

const base = courseOf({});

function courseOf(part: Partial<CourseRow>): CourseRow {
  const story = new Story();
  story.outline(chaptersTo(60));
  story.visit(33);
  return { ...story.fold().row, ...part };
}

const place = (position: number, section = 'Network') => ({
  chapterKey: 'c',
  title: `Chapter ${position}`,
  section,
  position,
});

describe('dropOffPoints', () => {
  it('says where each course was left, by tenth', () => {
    const rows = [
      courseOf({ lastPlace: place(33), lastReadAt: 3 }),
      courseOf({ lastPlace: place(6), lastReadAt: 2 }),
      courseOf({ lastPlace: place(60, 'End'), lastReadAt: 1 }),
      courseOf({ lastPlace: null, lastReadAt: 0 }),
    ];
    const { tenths, unplaced, stops } = dropOffPoints(rows);
    expect(tenths).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
    expect(unplaced).toBe(1);
    expect(stops[0]).toMatchObject({ share: 0.55, chapter: 'Chapter 33', section: 'Network' });
  });

  it('puts every chapter of every outline into one of ten tenths', () => {
    for (let chapters = 1; chapters <= 61; chapters += 1)
      for (let at = 1; at <= chapters; at += 1) {
        const { tenths } = dropOffPoints([{ ...base, chapters, lastPlace: place(at) }]);
        expect(tenths.indexOf(1)).toBe(Math.ceil((at * 10) / chapters) - 1);
      }
  });
});

describe('the last miles', () => {
  const left = (chapters: number, seconds: number | null = null) => ({ left: { chapters, seconds } });
  it('are at most a tenth, or two chapters, of a course that was begun', () => {
    const is = (chapters: number, done: number, counted: number) =>
      isNearlyDone({ ...left(chapters), done, counted });
    expect([is(6, 54, 60), is(7, 53, 60), is(2, 3, 5), is(0, 5, 5), is(2, 0, 2)]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('take the site’s minutes, else the user’s own pace, else none', () => {
    const pass = { number: 1, startedAt: 0, done: 10, engaged: 3000 };
    expect(remaining({ ...left(2, 90), passes: [pass] })).toEqual({
      chapters: 2,
      minutes: 2,
      estimated: false,
    });
    expect(remaining({ ...left(2), passes: [pass] })).toEqual({ chapters: 2, minutes: 10, estimated: true });
    expect(remaining({ ...left(2), passes: [] })).toEqual({ chapters: 2, minutes: null, estimated: false });
  });

  it('are in order: chapters, then minutes with unknown last, then the last read', () => {
    const rows = [
      courseOf({ key: 'd', ...left(2), passes: [] }),
      courseOf({ key: 'c', ...left(2, 60), lastReadAt: 1 }),
      courseOf({ key: 'b', ...left(2, 60), lastReadAt: 2 }),
      courseOf({ key: 'a', ...left(1, 9000) }),
    ];
    expect(rows.sort(nearestFirst).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('totals', () => {
  const finished = {
    number: 1,
    startedAt: 0,
    finishedAt: Date.UTC(2026, 0, 31, 20),
    finishedBy: 'user' as const,
    done: 1,
    engaged: 1,
  };
  it('are of sites and of months in a zone', () => {
    const rows = [
      courseOf({ site: 'a', engaged: 1 }),
      courseOf({ site: 'b', engaged: 5 }),
      courseOf({ site: 'a', engaged: 2 }),
    ];
    expect(readingTimeBySite(rows)).toEqual([
      { site: 'b', engaged: 5 },
      { site: 'a', engaged: 3 },
    ]);
    expect(finishedByMonth([{ passes: [finished] }], 'UTC')).toEqual([{ month: '2026-01', finished: 1 }]);
    expect(finishedByMonth([{ passes: [finished, finished] }], 'Asia/Shanghai')).toEqual([
      { month: '2026-02', finished: 2 },
    ]);
  });

  it('name both denominators of the completion rate', () => {
    const now = START + DAY;
    const rows = [
      courseOf({}),
      courseOf({ passes: [finished], state: 'finished' }),
      courseOf({ state: 'dropped' }),
      courseOf({ state: 'planned', lastReadAt: 0 }),
    ];
    expect(completion(rows, now, { dropAfterDays: 30 })).toEqual({
      started: 3,
      finished: 1,
      dropped: 1,
      ofStarted: 1 / 3,
      ofEnded: 0.5,
    });
    expect(completion(rows, now + 400 * DAY, { dropAfterDays: 30 })).toMatchObject({ dropped: 2 });
    expect(completion([], now, { dropAfterDays: 30 })).toMatchObject({ ofStarted: null, ofEnded: null });
  });
});
