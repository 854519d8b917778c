import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySlices } from '../model/slices';
import { calendar, daysBetween, daysLater, weekdayOf } from '../statistics/calendar';
import { planDays } from './plan-days';
import { type ChapterLeft, timeLeft } from './time-left';

const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
const EVERY_DAY = [1, 1, 1, 1, 1, 1, 1];
const chapters = (count: number, seconds: number | null = 600): ChapterLeft[] =>
  Array.from({ length: count }, (_, i) => ({ chapterKey: `c${i + 1}`, title: `Chapter ${i + 1}`, seconds }));
const spread = (...given: Parameters<typeof planDays>) =>
  planDays(...given).days?.map(({ day, chapters: own }) => [day, own.map(({ chapterKey }) => chapterKey)]);

describe('planDays', () => {
  // A Monday.
  const today = '2026-11-30';

  it('spreads chapters over the days, the last of them on the last day', () => {
    expect(spread(chapters(4), { today, until: '2026-12-03', byWeekday: EVERY_DAY })).toEqual([
      ['2026-11-30', ['c1']],
      ['2026-12-01', ['c2']],
      ['2026-12-02', ['c3']],
      ['2026-12-03', ['c4']],
    ]);
  });

  it('follows the weekdays on which somebody reads', () => {
    // Twice as much on Saturdays as on Wednesdays, and nothing on other days.
    const byWeekday = [0, 0, 30, 0, 0, 60, 0];
    expect(spread(chapters(6), { today, until: '2026-12-13', byWeekday })).toEqual([
      ['2026-12-02', ['c1']],
      ['2026-12-05', ['c2', 'c3']],
      ['2026-12-09', ['c4']],
      ['2026-12-12', ['c5', 'c6']],
    ]);
  });

  it('gives long chapters more days than short ones', () => {
    const some = chapters(3).map((each, i) => ({ ...each, seconds: [600, 600, 2400][i] ?? null }));
    expect(spread(some, { today, until: '2026-12-05', byWeekday: EVERY_DAY })).toEqual([
      ['2026-11-30', ['c1']],
      ['2026-12-01', ['c2']],
      ['2026-12-05', ['c3']],
    ]);
  });

  it('changes only the days to come where one was missed', () => {
    const missed = { today: '2026-12-01', until: '2026-12-03', byWeekday: EVERY_DAY };
    expect(spread(chapters(4), missed)).toEqual([
      ['2026-12-01', ['c1']],
      ['2026-12-02', ['c2']],
      ['2026-12-03', ['c3', 'c4']],
    ]);
  });

  it('says that it cannot: behind the day, and where even the longest days do not hold it', () => {
    expect(planDays(chapters(1), { today, until: '2026-11-29', byWeekday: EVERY_DAY })).toEqual({
      cannot: 'past',
    });
    expect(planDays(chapters(60, 3600), { today, until: '2026-12-01', byWeekday: EVERY_DAY })).toEqual({
      cannot: 'too-much',
      soonest: '2026-12-04',
    });
  });

  it('counts chapters where no length is known, and plans nothing where nothing is left', () => {
    const days = spread(chapters(2, null), { today, until: '2026-12-03', byWeekday: EVERY_DAY });
    expect(days).toEqual([
      ['2026-12-01', ['c1']],
      ['2026-12-03', ['c2']],
    ]);
    expect(planDays([], { today, until: '2026-11-01', byWeekday: [] })).toEqual({ days: [] });
  });

  it(`never plans a chapter twice or one that is done, and ends on the day or cannot: seed ${seed}`, () => {
    const states = fc.constantFrom('new' as const, 'begun' as const, 'done' as const, 'skipped' as const);
    const made = fc.array(
      fc.record({
        state: states,
        counts: fc.boolean(),
        seconds: fc.option(fc.integer({ min: 1, max: 90_000 })),
      }),
      { maxLength: 60 },
    );
    const weekdays = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 7, maxLength: 7 });
    const begin = fc.integer({ min: 0, max: 4000 }).map((days) => daysLater('2024-01-01', days));
    fc.assert(
      fc.property(
        made,
        weekdays,
        begin,
        fc.integer({ min: -3, max: 400 }),
        (course, byWeekday, day, span) => {
          const rows = course.map(({ seconds, ...row }, i) => ({
            ...row,
            ...(seconds === null ? {} : { seconds }),
            chapterKey: `c${i}`,
            title: '',
            media: 0,
            slices: emptySlices,
          }));
          const nothing = { perCharacter: null, perRecordedSecond: null, perChapter: null };
          const left = timeLeft(rows, { course: nothing, all: nothing, readingSpeed: 500 });
          const until = daysLater(day, span);
          const plan = planDays(left.chapters, { today: day, until, byWeekday });
          const open = rows.filter(({ state, counts }) => counts && (state === 'new' || state === 'begun'));
          if (plan.cannot) {
            expect(open.length).toBeGreaterThan(0);
            expect(plan.cannot).toBe(span < 0 ? 'past' : 'too-much');
            if (plan.cannot === 'too-much')
              expect(
                planDays(left.chapters, { today: day, until: plan.soonest, byWeekday }).days,
              ).toBeDefined();
            return;
          }
          const planned = plan.days.flatMap((each) => each.chapters.map(({ chapterKey }) => chapterKey));
          expect(planned).toEqual(open.map(({ chapterKey }) => chapterKey));
          const days = plan.days.map((each) => each.day);
          expect(days).toEqual([...new Set(days)].sort());
          if (open.length === 0) return;
          const all = calendar(day, until, 'UTC').days;
          const onWeekday = (each: string) => (byWeekday[weekdayOf(each)] ?? 0) > 0;
          const last = all.findLast(onWeekday) ?? until;
          expect(days.at(-1)).toBe(last);
          expect(daysBetween(day, days[0] ?? '')).toBeGreaterThanOrEqual(0);
          if (all.some(onWeekday)) expect(days.filter((each) => !onWeekday(each))).toEqual([]);
        },
      ),
      { seed },
    );
  });
});
