import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import { forgottenBy } from '@/progress/fold/timeline';
import { isLink } from '@/progress/model/identity';
import { compareFacts } from '@/progress/model/order';
import { forgetInSnapshots } from '../backup/rewrite-snapshots';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { deleteVisits } from '../database/stored-visits';
import { write } from '../database/transaction';
import { forgetAnswers } from '../preferences/review-answers';
import { forgetSnoozed } from '../preferences/snoozed-courses';
import { forgettingsDue } from './forgetting-wait';
import { sha256 } from './hash';
import { type LoadedFacts, loadFacts } from './load-facts';
import { settleCard } from './owed-cards';
import { refold } from './refold';

/**
 * Deletes for good what has been forgotten here for 30 days at `now` (milliseconds since 1970): facts, notes and outline.
 * A hash
 * of each key and the seq remain, so that an old backup cannot bring the course back unnoticed. `forgetElsewhere` drops
 * what other rooms keep of these courses.
 */
export async function purgeForgotten(
  now: number,
  forgetElsewhere: (courseKeys: readonly string[]) => Promise<void> = async () => {},
): Promise<void> {
  const due = await forgettingsDue(now);
  if (due.size === 0) return;
  const candidates = await read(async (db) => {
    const marks = await db.marks.where('kind').equals('forgotten').toArray();
    const keys = new Set(marks.filter(({ id }) => due.has(id)).map((mark) => mark.courseKey));
    return await Promise.all(
      [...keys].map(async (key) => {
        const bag = await loadFacts(db, [key]);
        const { keys, forgotten } = forgottenSet(bag, key);
        const isDue = forgotten !== null && due.has(forgotten.id);
        const seq = forgotten?.seq ?? 0;
        const takeaways = bag.notes.filter((note) => note.kind === 'takeaway' && note.seq <= seq);
        return { keys: isDue ? keys : [], seq, takeaways: takeaways.map(({ id }) => id) };
      }),
    );
  });
  for (const { keys, seq, takeaways } of candidates) {
    if (keys.length === 0) continue;
    // Snapshots come first: where this is cut off, the forgetting is still due, and is done again.
    await forgetInSnapshots(new Set(keys), seq);
    await forgetSnoozed(keys);
    await forgetAnswers(takeaways);
    await settleCard(keys);
    await forgetElsewhere(keys);
    const hashes = new Map(await Promise.all(keys.map(async (key) => [key, await sha256(key)] as const)));
    await write(({ db }) => purge(db, hashes, due));
  }
}

async function purge(
  db: EpilogueDatabase,
  hashes: ReadonlyMap<string, string>,
  due: ReadonlySet<string>,
): Promise<void> {
  const [key] = hashes.keys();
  if (key === undefined) return;
  const bag = await loadFacts(db, [key]);
  const { keys, root, forgotten, rootOf } = forgottenSet(bag, key);
  // The course was joined or split since the look at it: the next run takes it.
  const changed = keys.length !== hashes.size || keys.some((each) => !hashes.has(each));
  if (!forgotten || !due.has(forgotten.id) || changed) return;
  const isOld = (fact: { seq: number; device: string; id: string; courseKey: string }) =>
    rootOf(fact) === root && compareFacts(fact, forgotten) <= 0;
  const visits = bag.visits.filter(isOld);
  const notes = bag.notes.filter(isOld);
  const isOver = bag.visits.filter((visit) => rootOf(visit) === root).length === visits.length;
  // While the course lives on, the links between its identities must live on too.
  const marks = bag.marks.filter((mark) => isOld(mark) && (isOver || !isLink(mark)));
  await deleteVisits(db, visits);
  await db.notes.bulkDelete(notes.map(({ id }) => id));
  await db.marks.bulkDelete(marks.map(({ id }) => id));
  if (isOver) await db.outlines.bulkDelete(keys);
  const { seq } = forgotten;
  for (const courseKey of keys) {
    const about = db.registers.where('courseKey').equals(courseKey);
    await about.and((register) => register.seq <= seq).delete();
  }
  await db.importParts.where('courseKeys').anyOf(keys).delete();
  await db.tombstones.bulkPut([...hashes.values()].map((hash) => ({ hash, seq })));
  await refold(db, keys);
}

function forgottenSet(bag: LoadedFacts, key: string) {
  const { active } = activeMarks(bag.marks);
  const homes = factOwners(active);
  const root = homes.sets.rootOf(key);
  const forgotten = forgottenBy(active.filter((mark) => homes.ofMark(mark).includes(root)));
  const rootOf = (fact: { courseKey: string; chapterKey?: string }) => homes.root(fact);
  return { keys: homes.sets.keysOf(key), root, forgotten, rootOf };
}
