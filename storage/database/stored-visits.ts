import type { Visit } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import type { EpilogueDatabase } from './database';
import { unpacked, type VisitPack, visitsIn } from './visit-packs';

type Visits = Pick<EpilogueDatabase, 'visits'>;

/** All packs of the visits under this course key. */
export async function packsOf(db: Visits, courseKey: string): Promise<VisitPack[]> {
  return await db.visits.where('courseKey').equals(courseKey).toArray();
}

/** Like `packsOf`, but reads many packs in pieces, so that a page can do something else in between. */
export async function packsInPieces(db: Visits, courseKey: string): Promise<VisitPack[]> {
  const ids = await db.visits.where('courseKey').equals(courseKey).primaryKeys();
  return (await Promise.all(piecesOf(ids).map((piece) => present(db, piece)))).flat();
}

/** The visit that began first. */
export async function firstVisit(db: Visits): Promise<Visit | undefined> {
  const pack = await db.visits.orderBy('firstStart').first();
  return pack?.visits.find(({ startedAt }) => startedAt === pack.firstStart);
}

/** Calls `take` with each visit that began at or after `begin` and before `end`, in no order. */
export async function eachVisitBetween(
  db: Visits,
  begin: number,
  end: number,
  take: (visit: Visit) => void,
): Promise<void> {
  const [reaching, begun] = await Promise.all([
    db.visits.where('lastStart').aboveOrEqual(begin).primaryKeys(),
    db.visits.where('firstStart').below(end).primaryKeys(),
  ]);
  const early = new Set(begun);
  const isWithin = ({ startedAt }: Visit) => startedAt >= begin && startedAt < end;
  await Promise.all(
    piecesOf(reaching.filter((id) => early.has(id))).map(async (piece) => {
      for (const visit of visitsIn(await present(db, piece)).filter(isWithin)) take(visit);
    }),
  );
}

export async function visitWith(db: Visits, id: string): Promise<Visit | undefined> {
  const pack = await db.visits.where('ids').equals(id).first();
  return pack?.visits.find((visit) => visit.id === id);
}

/** The stored visits with these ids. */
export async function visitsWith(db: Visits, ids: readonly string[]): Promise<Visit[]> {
  const wanted = new Set(ids);
  // The keys come first, because many of the visits share a pack.
  const keys = await Promise.all(ids.map((id) => db.visits.where('ids').equals(id).primaryKeys()));
  const packs = await present(db, [...new Set(keys.flat())]);
  return visitsIn(packs).filter(({ id }) => wanted.has(id));
}

/** Packs that a few milliseconds can read. */
const PIECE = 16;

function piecesOf(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / PIECE);
  return Array.from({ length: count }, (_, i) => ids.slice(i * PIECE, (i + 1) * PIECE));
}

async function present(db: Visits, ids: string[]): Promise<VisitPack[]> {
  return (await db.visits.bulkGet(ids)).filter((pack) => pack !== undefined);
}

/** How many visits the store holds. */
export async function visitCount(db: Visits): Promise<number> {
  return await db.visits.orderBy('ids').count();
}

/** Deletes visits from the store. Inside a writing transaction. */
export async function deleteVisits(db: Visits, visits: readonly Visit[]): Promise<void> {
  for (const [courseKey, own] of groupBy(visits, (visit) => visit.courseKey)) {
    const ids = new Set(own.map(({ id }) => id));
    const { changed, empty } = unpacked(await packsOf(db, courseKey), ids);
    await db.visits.bulkPut(changed);
    await db.visits.bulkDelete(empty);
  }
}
