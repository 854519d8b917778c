// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { mergeRecordings, type Recording, shareOfLesson } from '@/progress/model/recordings';
import { watchMedia } from './media';
import { type Stretch, slicesOf, union, within } from './stretches';

/** What somebody does with a player; seconds, and which recording. */
type Step =
  | { kind: 'play' | 'seek'; seconds: number }
  | { kind: 'source'; which: number }
  | { kind: 'visit' };

const LENGTHS = [600, 640, 15];
const SLICE = 1 / 64;

/** A player that keeps its played ranges as browsers do, and tells of them four times a second. */
class Player {
  readonly element = document.createElement('video');
  private ranges: Stretch[] = [];
  private at = 0;
  which = 0;
  visit = 0;

  constructor(private readonly exact: Map<string, Stretch[]>) {
    Object.defineProperties(this.element, {
      duration: { get: () => LENGTHS[this.which] },
      currentSrc: { get: () => `https://x.example/${this.which}.mp4` },
      currentTime: { get: () => this.at },
      seeking: { value: false },
      played: {
        get: () => ({
          length: this.ranges.length,
          start: (i: number) => this.ranges[i]?.[0],
          end: (i: number) => this.ranges[i]?.[1],
        }),
      },
    });
    document.body.append(this.element);
  }

  private get length(): number {
    return LENGTHS[this.which] ?? 0;
  }

  play(seconds: number): void {
    const end = Math.min(this.length, this.at + seconds);
    while (this.at < end) {
      const next = Math.min(end, this.at + 7);
      const played: Stretch = [this.at, next];
      this.ranges = union(this.ranges, [played]);
      const name = `${this.visit} ${this.which}`;
      this.exact.set(name, union(this.exact.get(name) ?? [], [played]));
      this.at = next;
      vi.advanceTimersByTime(250);
      this.element.dispatchEvent(new Event('timeupdate'));
    }
    if (this.at === this.length) this.element.dispatchEvent(new Event('ended'));
  }

  seek(to: number): void {
    this.element.dispatchEvent(new Event('seeking'));
    this.at = Math.min(to, this.length);
  }

  load(which: number): void {
    [this.which, this.at, this.ranges] = [which, 0, []];
    this.element.dispatchEvent(new Event('emptied'));
  }
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('play', 'seek'), seconds: fc.nat(640) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('source'), which: fc.nat(LENGTHS.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('visit') }) },
);

afterEach(() => vi.useRealTimers());

it('covers what was exactly played, within the slice at either end of each sitting, and never more', () => {
  vi.useFakeTimers();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
      const exact = new Map<string, Stretch[]>();
      const player = new Player(exact);
      let kept: Recording[] = [];
      let stop = new AbortController();
      const begin = () =>
        watchMedia({
          document,
          elements: () => [player.element],
          stale: null,
          named: () => undefined,
          onPlayed: () => {},
          onEnded: () => {},
          signal: stop.signal,
        });
      let media = begin();
      const end = () => {
        kept = mergeRecordings(kept, media.recordings(true));
        stop.abort();
      };
      for (const each of steps) {
        if (each.kind === 'play') player.play(each.seconds);
        else if (each.kind === 'seek') player.seek(each.seconds);
        else if (each.kind === 'source') player.load(each.which);
        else {
          end();
          player.visit += 1;
          player.load(player.which);
          stop = new AbortController();
          media = begin();
        }
      }
      end();
      player.element.remove();
      for (const [which, length] of LENGTHS.entries()) {
        if (length < 60) continue;
        const sittings = Array.from({ length: player.visit + 1 }, (_, i) => exact.get(`${i} ${which}`) ?? []);
        const played = union(...sittings);
        const own = kept.filter((each) => each.length === length);
        const share = shareOfLesson(own, {});
        // Browsers' rounding may be forgiven each slice that is held but for a twentieth.
        expect(share).toBeLessThanOrEqual(within(played, 0, length) / length / 0.95 + 1e-9);
        const whole = sittings.map((each) => ({ length, slices: slicesOf(each, length, 0) }));
        expect(share).toBeGreaterThanOrEqual(shareOfLesson(whole, {}));
        const ends = sittings.reduce((sum, each) => sum + 2 * each.length, 0);
        expect(share).toBeGreaterThan(within(played, 0, length) / length - ends * SLICE - 1e-9);
      }
    }),
    { numRuns: 200 },
  );
});
