import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../model/rows';
import type { ListPlace } from './course-details';
import { nowNextLater, placesAfterMove } from './now-next-later';

const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

const course = (key: string, place?: ListPlace, status: Status = 'planned', lastReadAt = 0) => ({
  row: { key, lastReadAt },
  status,
  details: place ? { place } : {},
});
const keys = (courses: readonly { row: { key: string } }[]) => courses.map(({ row }) => row.key);

describe('nowNextLater', () => {
  it('orders by place, and what nobody placed by its last reading', () => {
    const lists = nowNextLater([
      course('a', { list: 'next', at: 2 }),
      course('b', { list: 'next', at: 1 }),
      course('c', { list: 'now', at: 1 }),
      course('d', undefined, 'reading', 5),
      course('e', undefined, 'on-hold', 7),
    ]);
    expect(keys(lists.now)).toEqual(['c']);
    expect(keys(lists.next)).toEqual(['b', 'a']);
    expect(keys(lists.later)).toEqual(['e', 'd']);
  });

  it('leaves out what is finished or dropped', () => {
    const lists = nowNextLater([
      course('a', { list: 'now', at: 1 }, 'finished'),
      course('b', undefined, 'dropped'),
    ]);
    expect([lists.now, lists.next, lists.later]).toEqual([[], [], []]);
  });

  it('shows three now, whatever two stores made of it', () => {
    const chosen = [1, 2, 3, 4].map((at) => course(`c${at}`, { list: 'now', at }));
    const lists = nowNextLater([course('n', { list: 'next', at: -9 }), ...chosen]);
    expect(keys(lists.now)).toEqual(['c1', 'c2', 'c3']);
    expect(keys(lists.next)).toEqual(['c4', 'n']);
  });
});

describe('placesAfterMove', () => {
  it('changes one place only, as long as there is room', () => {
    expect([...placesAfterMove([1, 2, 3], 2, 0)]).toEqual([[2, 0]]);
    expect([...placesAfterMove([1, 2, 3], 0, 1)]).toEqual([[0, 2.5]]);
    expect([...placesAfterMove([1, 2, 3], 0, 9)]).toEqual([[0, 4]]);
    expect([...placesAfterMove([1, 2], 2, 2)]).toEqual([[2, 3]]);
    expect([...placesAfterMove([], 0, 0)]).toEqual([[0, 0]]);
  });

  it(`moves to where it should, wherever that is and however often: seed ${seed}`, () => {
    const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 60, maxLength: 120 });
    fc.assert(
      fc.property(moves, (all) => {
        let order = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
        const places = new Map(order.map((key) => [key, 1]));
        for (const [from, to] of all) {
          const current = order.map((key) => places.get(key) ?? 0);
          for (const [index, at] of placesAfterMove(current, from, to)) places.set(order[index] ?? '', at);
          const moved = order[from] ?? '';
          const others = order.filter((key) => key !== moved);
          order = [...others.slice(0, to), moved, ...others.slice(to)];
          const made = order.map((key) => places.get(key) ?? 0);
          // Equal places are there only until something is moved between them.
          expect(made).toEqual([...made].sort((a, b) => a - b));
        }
      }),
      { seed },
    );
  });
});
