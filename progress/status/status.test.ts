import { describe, expect, it } from 'vitest';
import { chaptersTo, DAY, START, Story } from '../fold/story.fixture';
import { droppedOutAfter, rhythmOf, stalledAfter } from './rhythm';
import { statusAt } from './status';

const settings = { dropAfterDays: 30 };
const HOUR = DAY / 24;

describe('rhythmOf', () => {
  it('knows no rhythm before the third reading day', () => {
    expect(rhythmOf([])).toEqual({ medianGapDays: null, lastGapDays: null });
    expect(rhythmOf([START, START + 2 * DAY])).toEqual({ medianGapDays: null, lastGapDays: 2 });
  });

  it('takes the median of the gaps between reading days, in any order', () => {
    expect(rhythmOf([9, 0, 1, 3].map((day) => day * DAY))).toEqual({ medianGapDays: 2, lastGapDays: 6 });
  });

  it('takes a morning and the evening for one day, and two evenings for two', () => {
    const days = [0, 1, 2].flatMap((day) => [day * DAY + 8 * HOUR, day * DAY + 20 * HOUR]);
    expect(rhythmOf(days).medianGapDays).toBe(1);
    expect(rhythmOf([21, 44, 71].map((hour) => hour * HOUR)).medianGapDays).toBeCloseTo(1.04, 2);
  });
});

describe('limits', () => {
  it.each([
    // gap, limit, stalled, dropped out
    [null, 30, 10, 30],
    [1, 30, 10, 30],
    [7, 30, 21, 30],
    [14, 30, 30, 56],
    [60, 30, 30, 120],
    [60, 200, 180, 200],
    [null, 5, 5, 5],
  ])('gap %s, limit %i: stalled after %i, dropped out after %i', (gap, limit, stalled, dropped) => {
    expect(stalledAfter(gap, limit)).toBe(stalled);
    expect(droppedOutAfter(gap, limit)).toBe(dropped);
  });
});

describe('statusAt', () => {
  const reading = () => {
    const story = new Story();
    story.outline(chaptersTo(9));
    story.visit(1, { endedAt: START });
    return story;
  };
  const at = (story: Story, days: number) => statusAt(story.fold().row, START + days * DAY, settings);

  it('lets only the clock change it', () => {
    const story = reading();
    expect(at(story, 9.9)).toMatchObject({ status: 'reading', silence: null, silentDays: 9 });
    expect(at(story, 10)).toMatchObject({ status: 'reading', silence: 'stalled', silentDays: 10 });
    expect(at(story, 29.9)).toMatchObject({ status: 'reading', silence: 'stalled' });
    expect(at(story, 30)).toMatchObject({ status: 'dropped', silence: 'dropped-out', silentDays: 30 });
  });

  it('takes a time in the future for now', () => {
    const story = reading();
    expect(at(story, -400)).toMatchObject({ status: 'reading', silence: null, silentDays: 0 });
  });

  it('counts silence from the user’s own word, too', () => {
    const story = reading();
    story.mark('reading', { day: 40 });
    expect(at(story, 45)).toMatchObject({ status: 'reading', silence: null, silentDays: 5 });
  });

  it('is a comeback on the reading day after a silence, and only then', () => {
    const story = reading();
    story.visit(2, { day: 40, endedAt: START + 40 * DAY });
    expect(at(story, 41)).toMatchObject({ status: 'reading', comeback: true });
    expect(at(story, 60)).toMatchObject({ silence: 'stalled', comeback: false });
    story.visit(3, { day: 42 });
    expect(at(story, 43).comeback).toBe(false);
  });

  it('never lets what is caught up fall silent', () => {
    const story = reading();
    story.done(1, 9);
    expect(at(story, 400)).toMatchObject({ status: 'reading', silence: null, caughtUp: true });
  });

  it.each(['planned', 'on-hold', 'dropped', 'finished'] as const)('leaves %s alone', (kind) => {
    const story = reading();
    story.mark(kind);
    expect(at(story, 400)).toMatchObject({ status: kind, silence: null });
  });

  it('falls back to the finished pass when the second falls silent', () => {
    const story = reading();
    story.mark('finished');
    story.mark('pass');
    expect(at(story, 15)).toMatchObject({ status: 'reading', silence: 'stalled' });
    expect(at(story, 31)).toMatchObject({ status: 'finished', silence: null });
  });
});
