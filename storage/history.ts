import type { Mark, Visit } from '@/progress/facts';
import { homesOf } from '@/progress/homes';
import { inOrder } from '@/progress/order';
import { standing } from '@/progress/undo';
import { loadBag } from './load';
import { read } from './read';

/** The facts a course is folded from, in their order; marks taken back and the undos of them included. */
export async function historyOf(courseKey: string): Promise<{ visits: Visit[]; marks: Mark[] }> {
  return await read(async (db) => {
    const bag = await loadBag(db, [courseKey]);
    const homes = homesOf(standing(bag.marks).active);
    const root = homes.sets.rootOf(courseKey);
    return {
      visits: inOrder(bag.visits.filter((visit) => homes.root(visit) === root)),
      marks: inOrder(bag.marks.filter((mark) => homes.ofMark(mark).includes(root))),
    };
  });
}
