import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythmOf } from '../status/rhythm';
import { statusAt } from '../status/status';
import { chaptersTo, DAY, START, Story } from './story.fixture';

const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
const runs = process.env.EPILOGUE_FULL === '1' ? 1000 : 200;
const settings = { dropAfterDays: 30 };
const HOUR = DAY / 24;

/** A clock that may be set anywhere within two years, at any moment. */
const day = fc.integer({ min: -730, max: 730 });

describe(`a clock that jumps, seed ${seed}, ${runs} runs`, () => {
  it('never makes a duration negative, whatever it shows when', () => {
    const days = fc.array(day, { minLength: 1, maxLength: 12 });
    const property = fc.property(days, day, (told, now) => {
      const story = new Story();
      story.outline(chaptersTo(12));
      for (const [i, at] of told.entries()) {
        story.visit(i + 1, { day: at });
        story.done(i + 1, i + 1, { day: -at });
      }
      story.mark('finished', { day: told[0] ?? 0 });
      story.mark('pass', { day: -(told[0] ?? 0) });
      const { row } = story.fold();
      const rhythm = rhythmOf(told.map((at) => at * DAY));
      const { silentDays } = statusAt(row, START + now * DAY, settings);
      const shown = [silentDays, row.engaged, rhythm.medianGapDays ?? 0, rhythm.lastGapDays ?? 0];
      for (const duration of [...shown, ...row.passes.map((pass) => pass.engaged)])
        expect(duration).toBeGreaterThanOrEqual(0);
      // What was done counts in the order in which it was done, whatever the clock said.
      expect(row.passes).toHaveLength(2);
      expect(row.passes[0]).toMatchObject({ number: 1, done: told.length });
    });
    fc.assert(property, { seed, numRuns: runs });
  });

  it('takes a reading of next year for one of now until then, and for the past afterwards', () => {
    const story = new Story();
    story.outline(chaptersTo(9));
    story.visit(1, { day: 365, endedAt: START + 365 * DAY });
    const { row } = story.fold();
    expect(statusAt(row, START, settings)).toMatchObject({ silence: null, silentDays: 0 });
    expect(statusAt(row, START + 364 * DAY, settings)).toMatchObject({ silence: null, silentDays: 0 });
    expect(statusAt(row, START + 376 * DAY, settings)).toMatchObject({ silence: 'stalled', silentDays: 11 });
  });

  it('does not let one jump of a year change the rhythm of many days', () => {
    const steady = [0, 2, 4, 6, 8].map((at) => at * DAY);
    expect(rhythmOf([...steady, 365 * DAY]).medianGapDays).toBe(2);
    expect(rhythmOf([...steady, -365 * DAY]).medianGapDays).toBe(2);
  });
});

describe('zones and summer time', () => {
  /** Nine in the evening in Berlin around the last Sunday of March and of October, when a day has 23 or 25 hours. */
  const spring = [27, 28, 29, 30].map((date) => Date.UTC(2026, 2, date, date < 29 ? 20 : 19));
  const autumn = [23, 24, 25, 26].map((date) => Date.UTC(2026, 9, date, date < 25 ? 19 : 20));

  it.each([
    ['spring', spring],
    ['autumn', autumn],
  ])('count each evening as one reading day in %s', (_name, evenings) => {
    expect(rhythmOf(evenings).medianGapDays).toBe(1);
  });

  it('count the same days wherever the device was', () => {
    // Evenings at home, then seven hours to the east: the fourth comes so much sooner.
    const evenings = [0, 24, 48, 72 - 7, 96 - 7].map((hour) => hour * HOUR);
    expect(rhythmOf(evenings).medianGapDays).toBe(1);
    // And back to the west: one night is long, none is lost.
    expect(rhythmOf([0, 24, 48, 72 + 7, 96 + 7].map((hour) => hour * HOUR)).medianGapDays).toBe(1);
  });
});
