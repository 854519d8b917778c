import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import { covers, forgettingsOf } from '@/progress/fold/forgetting';
import type { Mark } from '@/progress/model/facts';
import { isLink } from '@/progress/model/identity';
import type { Tombstone } from '@/progress/model/tombstone';
import { forgetInSnapshots } from '../backup/rewrite-snapshots';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { deleteVisits } from '../database/stored-visits';
import { forceBase } from '../database/sync-identity';
import { type Writing, write } from '../database/transaction';
import { forgetWritten } from '../folder/folder-memory';
import { forgetInFolderRecord } from '../folder/folder-record';
import { deleteVersions } from '../notes/save-version';
import { forgetOnShelf } from '../preferences/shelf-store';
import { forgettingsDue } from './forgetting-wait';
import { loadFacts } from './load-facts';
import { settleCard } from './owed-cards';
import { refold } from './refold';
import { librarySalt, tombstoneOf } from './tombstones';

/**
 * Deletes for good what has been forgotten here for 30 days at `now` (milliseconds since 1970): what each mark covers,
 * and the mark. A tombstone remains, so that an old backup cannot bring it back unnoticed. `forgetElsewhere` drops what
 * other rooms keep of these courses.
 */
export async function purgeForgotten(
  now: number,
  forgetElsewhere: (courseKeys: readonly string[]) => Promise<void> = async () => {},
): Promise<void> {
  const due = await forgettingsDue(now);
  if (due.size === 0) return;
  const marks = await read(async (db) => {
    const found = (await db.marks.bulkGet([...due])).flatMap((mark) => mark ?? []);
    const standing = await Promise.all(found.map((mark) => stands(db, mark)));
    return found.filter((_mark, i) => standing[i]);
  });
  for (const mark of marks) {
    // Snapshots come first: where this is cut off, the forgetting is still due, and is done again.
    await forgetInSnapshots(mark);
    if (mark.chapterKey === undefined) {
      const keys = [mark.courseKey];
      await forgetOnShelf(keys);
      await forgetWritten(keys);
      await forgetInFolderRecord(keys);
      await settleCard(keys);
      await forgetElsewhere(keys);
    }
    const tombstone = await tombstoneOf(mark, await librarySalt());
    await write((writing) => purge(writing, mark, tombstone));
  }
}

async function stands(db: EpilogueDatabase, { id, courseKey }: Mark): Promise<boolean> {
  const marks = await db.marks.where('courseKey').equals(courseKey).toArray();
  return forgettingsOf(activeMarks(marks).active).standing.some((mark) => mark.id === id);
}

async function purge({ db, dirty }: Writing, mark: Mark, tombstone: Tombstone): Promise<void> {
  const { courseKey } = mark;
  // The course was brought back since the look at it.
  if (!(await stands(db, mark))) return;
  const bag = await loadFacts(db, [courseKey]);
  const { active } = activeMarks(bag.marks);
  const homes = factOwners(active);
  const { isForgotten } = forgettingsOf(active);
  const root = homes.root(mark);
  const isOver = [...bag.visits, ...bag.notes].every(
    (fact) => homes.root(fact) !== root || isForgotten(fact),
  );
  const isOld = (fact: { courseKey: string; chapterKey?: string; device: string; seq: number }) =>
    fact.courseKey === courseKey && covers(mark, fact);
  // While the course lives on, the links between its identities must live on too.
  const gone = bag.marks.filter((each) => each.id === mark.id || (isOld(each) && (isOver || !isLink(each))));
  await deleteVisits(db, bag.visits.filter(isOld));
  await deleteVersions(db, bag.notes.filter(isOld));
  await db.marks.bulkDelete(gone.map(({ id }) => id));
  if (mark.chapterKey === undefined) {
    if (isOver) await db.outlines.delete(courseKey);
    const about = db.registers.where('courseKey').equals(courseKey);
    await about.and((register) => covers(mark, register)).delete();
  }
  await db.importParts.where('courseKeys').equals(courseKey).delete();
  await db.tombstones.put(tombstone);
  dirty('tombstones', [tombstone.id]);
  await forceBase(db);
  await refold(db, bag.keys);
}
