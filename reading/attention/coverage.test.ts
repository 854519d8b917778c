// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cover, type View, viewOf } from './coverage';

/** 64 paragraphs of 100 characters, each 20 px high, one after the other; some may be folded away. */
let scrolled: number;
let folded: Set<number>;
const HEIGHT = 20;

function paragraphs(): Text[] {
  document.body.replaceChildren(
    ...Array.from({ length: 64 }, (_, at) => {
      const p = document.createElement('p');
      p.id = String(at);
      p.textContent = '字'.repeat(100);
      return p;
    }),
  );
  return [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
}

beforeEach(() => {
  [scrolled, folded] = [0, new Set()];
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const at = Number(this.endContainer.parentElement?.id);
    const top = at * HEIGHT - scrolled;
    const height = folded.has(at) ? 0 : HEIGHT;
    return { top, bottom: top + height, height } as DOMRect;
  });
});

const window200 = () => ({ top: 0, bottom: 200 });

describe('coverage', () => {
  it('counts a slice after a second in view, not at a glance', () => {
    const coverage = cover(paragraphs(), window200);
    coverage.tick(0.5);
    coverage.tick(0.5);
    expect(coverage.slices()).toBe('0000000000000000');
    coverage.tick(0.5);
    expect(coverage.slices()).toBe('ffc0000000000000');
  });

  it('measures no text whose blocks are more than a screen away, and all of it that comes near', () => {
    const nodes = paragraphs();
    for (const { parentElement } of nodes) {
      const at = Number(parentElement?.id);
      const boxOf = () => {
        const top = at * HEIGHT - scrolled;
        return { top, bottom: top + HEIGHT, height: folded.has(at) ? 0 : HEIGHT } as DOMRect;
      };
      vi.spyOn(parentElement as Element, 'getBoundingClientRect').mockImplementation(boxOf);
    }
    folded.add(63);
    const measured = vi.mocked(Range.prototype.getBoundingClientRect).mock;
    const coverage = cover(nodes, window200);
    coverage.tick(0.5);
    const far = measured.calls.length;
    // What is folded has no place, so that it is measured.
    expect(far).toBeLessThan(30);
    expect(measured.contexts.some((range) => (range as Range).endContainer.parentElement?.id === '63')).toBe(
      true,
    );
    scrolled = 30 * HEIGHT;
    for (let turn = 0; turn < 3; turn++) coverage.tick(0.5);
    expect(coverage.slices()).toBe('00000003ff000000');
  });

  it('asks for half of a slice although little of the text is on the screen, where more could be', () => {
    let view: View = { top: 0, bottom: 5 };
    const coverage = cover(paragraphs(), () => view);
    const look = () => {
      for (let turn = 0; turn < 3; turn++) coverage.tick(0.5);
      return coverage.slices().slice(0, 1);
    };
    view = { top: 0, bottom: 5, height: 200 };
    expect(look()).toBe('0');
    view = { top: 0, bottom: 10, height: 200 };
    expect(look()).toBe('8');
  });

  it('begins again when a slice was out of view in between', () => {
    const coverage = cover(paragraphs(), window200);
    for (let turn = 0; turn < 10; turn++) {
      scrolled = turn % 2 ? 0 : 640;
      coverage.tick(0.5);
    }
    expect(coverage.slices()).toBe('0000000000000000');
  });

  it('sees everything in the end, whatever scrolls', () => {
    const coverage = cover(paragraphs(), window200);
    for (scrolled = 0; scrolled <= 1100; scrolled += 180)
      for (let step = 0; step < 4; step++) coverage.tick(0.5);
    expect(coverage.slices()).toBe('ffffffffffffffff');
  });

  it('sees nothing when there is no view at all, and does not run without text', () => {
    const coverage = cover(paragraphs(), () => ({ top: 300, bottom: 100 }));
    for (let step = 0; step < 9; step++) coverage.tick(1);
    expect(coverage.slices()).toBe('0000000000000000');
    const empty = cover([], window200);
    empty.tick(5);
    expect(empty.slices()).toBe('0000000000000000');
  });

  it('counts a short folded run with the text around it, and a long one never', () => {
    folded = new Set([3, 4]);
    const short = cover(paragraphs(), window200);
    for (let step = 0; step < 4; step++) short.tick(1);
    expect(short.slices()).toBe('ffc0000000000000');
    folded = new Set([...Array(8).keys()].map((at) => at + 1));
    const long = cover(paragraphs(), window200);
    for (let step = 0; step < 4; step++) long.tick(1);
    expect(long.slices()).toBe('8040000000000000');
  });

  it('does not count a folded end before what stands above it', () => {
    folded = new Set([62, 63]);
    const coverage = cover(paragraphs(), window200);
    for (let step = 0; step < 4; step++) coverage.tick(1);
    expect(coverage.slices()).toBe('ffc0000000000000');
  });

  it('keeps what was seen when the same text comes in new nodes', () => {
    const coverage = cover(paragraphs(), window200);
    for (let step = 0; step < 3; step++) coverage.tick(1);
    expect(coverage.follow(paragraphs(), 0)).toBe(true);
    scrolled = 200;
    for (let step = 0; step < 3; step++) coverage.tick(1);
    expect(coverage.slices()).toBe('fffff00000000000');
  });

  it('cuts a single long node, too', () => {
    const text = document.createTextNode('x'.repeat(6400));
    const ends: number[] = [];
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
      ends.push(this.endOffset - this.startOffset);
      return { top: 0, bottom: 0, height: 0 } as DOMRect;
    });
    cover([text], window200).tick(1);
    expect(ends).toEqual(Array(64).fill(100));
  });

  it('takes the view from window and scroller together', () => {
    const scroller = document.createElement('div');
    vi.spyOn(scroller, 'getBoundingClientRect').mockReturnValue({ top: -50, bottom: 400 } as DOMRect);
    expect(viewOf({ innerHeight: 300 } as Window, scroller)).toEqual({ top: 0, bottom: 300 });
    expect(viewOf({ innerHeight: 900 } as Window, scroller)).toEqual({ top: 0, bottom: 400 });
    expect(viewOf({ innerHeight: 900 } as Window, null)).toEqual({ top: 0, bottom: 900 });
  });
});
