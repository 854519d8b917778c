import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import type { Mark, Visit } from '@/progress/model/facts';
import { inOrder } from '@/progress/model/order';
import { read } from '../database/read-transaction';
import { loadFacts } from '../recording/load-facts';

/** The facts from which a course is folded, in their order, with the marks that were taken back and their undos. */
export async function historyOf(courseKey: string): Promise<{ visits: Visit[]; marks: Mark[] }> {
  return await read(async (db) => {
    const bag = await loadFacts(db, [courseKey]);
    const homes = factOwners(activeMarks(bag.marks).active);
    const root = homes.sets.rootOf(courseKey);
    return {
      visits: inOrder(bag.visits.filter((visit) => homes.root(visit) === root)),
      marks: inOrder(bag.marks.filter((mark) => homes.ofMark(mark).includes(root))),
    };
  });
}
