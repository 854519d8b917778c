import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Visit } from '@/progress/model/facts';
import { packed, unpacked, type VisitPack, visitsIn } from './visit-packs';

function visit(n: number, engaged = 1): Visit {
  return {
    id: `v${n}`,
    device: 'd',
    seq: n,
    courseKey: 'book:a.test',
    chapterKey: `c${n % 7}`,
    startedAt: 1000 * n,
    endedAt: 1000 * n + engaged,
    engaged,
    slices: '0'.repeat(16),
    minimum: 10,
    evidence: { reader: 'test', url: 'https://a.test', cjk: 0, words: 0, preview: false },
  };
}

const visits = (count: number) => Array.from({ length: count }, (_, n) => visit(n));

/** The packs as they lie in the store after these were written. */
function stored(before: readonly VisitPack[], changed: readonly VisitPack[], empty: readonly string[] = []) {
  const packs = new Map([...before, ...changed].map((pack) => [pack.id, pack]));
  for (const id of empty) packs.delete(id);
  return [...packs.values()];
}

const ids = (packs: readonly VisitPack[]) =>
  visitsIn(packs)
    .map(({ id }) => id)
    .sort();

describe('packed', () => {
  it('puts many into few packs, and says of each what the indexes need', () => {
    const packs = packed([], visits(70));
    expect(packs.map((pack) => pack.ids.length)).toEqual([32, 32, 6]);
    expect(packs[1]).toMatchObject({
      courseKey: 'book:a.test',
      firstStart: 32_000,
      lastStart: 63_000,
      seq: 63,
    });
    expect(new Set(packs.map(({ id }) => id)).size).toBe(3);
  });

  it('writes nothing but the pack in which something changes', () => {
    const before = packed([], visits(70));
    const changed = packed(before, [visit(40, 99)]);
    expect(changed.map(({ id }) => id)).toEqual([before[1]?.id]);
    expect(visitsIn(changed).find(({ id }) => id === 'v40')?.engaged).toBe(99);
    expect(visitsIn(changed)).toHaveLength(32);
  });

  it('fills the room that is left before it begins another pack', () => {
    const before = packed([], visits(70));
    const after = stored(before, packed(before, [visit(70), visit(71)]));
    expect(after.map((pack) => pack.ids.length)).toEqual([32, 32, 8]);
  });
});

describe('unpacked', () => {
  it('leaves what is not named, and names the packs that are empty', () => {
    const before = packed([], visits(40));
    const { changed, empty } = unpacked(
      before,
      new Set([
        'v0',
        ...visits(40)
          .slice(32)
          .map(({ id }) => id),
      ]),
    );
    expect(changed.map((pack) => [pack.id, pack.ids.length])).toEqual([[before[0]?.id, 31]]);
    expect(empty).toEqual([before[1]?.id]);
  });

  it('forgets the greatest seq and the times of what is gone', () => {
    const { changed } = unpacked(packed([], visits(3)), new Set(['v0', 'v2']));
    expect(changed[0]).toMatchObject({ seq: 1, firstStart: 1000, lastStart: 1000, ids: ['v1'] });
  });
});

const steps = fc.array(
  fc.record({
    put: fc.array(fc.nat(120), { maxLength: 50 }),
    taken: fc.array(fc.nat(120), { maxLength: 20 }),
  }),
  { maxLength: 12 },
);

it('holds each visit once, as it was put last, whatever was put and taken before', () => {
  const all = (history: { put: number[]; taken: number[] }[]) => {
    let packs: VisitPack[] = [];
    const held = new Map<string, Visit>();
    for (const [turn, { put, taken }] of history.entries()) {
      const given = [...new Set(put)].map((n) => visit(n, turn));
      packs = stored(packs, packed(packs, given));
      for (const each of given) held.set(each.id, each);
      const gone = new Set(taken.map((n) => `v${n}`));
      const { changed, empty } = unpacked(packs, gone);
      packs = stored(packs, changed, empty);
      for (const id of gone) held.delete(id);
      expect(ids(packs)).toEqual([...held.keys()].sort());
    }
    for (const pack of packs) {
      expect(pack.ids).toEqual(pack.visits.map(({ id }) => id));
      expect(pack.ids.length).toBeGreaterThan(0);
      expect(pack.ids.length).toBeLessThanOrEqual(32);
      for (const each of pack.visits) expect(each).toEqual(held.get(each.id));
    }
  };
  fc.assert(fc.property(steps, all), { seed: Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31) });
});
