import { covers, type Extent, liftedBy, type Placed } from '@/progress/fold/forgetting';
import type { Mark } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import { fullChapterKey } from '@/progress/model/identity';
import type { Tombstone } from '@/progress/model/tombstone';
import { withLibrary } from '../database/connection';
import type { EpilogueDatabase } from '../database/database';
import { sha256 } from './hash';

/** In `meta`: the salt of this library's tombstones. */
const SALT = 'salt';

/** The salt of this library, which is made with its first tombstone. */
export async function librarySalt(): Promise<string> {
  const made = crypto.randomUUID();
  return await withLibrary((db) =>
    db.transaction('rw', db.meta, async () => {
      const known = await db.meta.get(SALT);
      if (!known) await db.meta.add({ name: SALT, value: made });
      return known?.value ?? made;
    }),
  );
}

/** What remains of a `forgotten` mark. Never call it inside a transaction. */
export async function tombstoneOf(mark: Mark, salt: string): Promise<Tombstone> {
  const { courseKey, chapterKey, vector = {}, without, device, seq, at, action } = mark;
  const hashOf = (key: string) => sha256(`${salt} ${key}`);
  const ofChapter = (key: string) => hashOf(fullChapterKey(courseKey, key));
  const hash = await hashOf(courseKey);
  return {
    id: `${mark.id} ${hash}`,
    mark: mark.id,
    salt,
    hash,
    ...(chapterKey === undefined ? {} : { chapter: await ofChapter(chapterKey) }),
    ...(without === undefined ? {} : { without: await Promise.all(without.map(ofChapter)) }),
    vector,
    device,
    seq,
    at,
    action,
  };
}

/** A tombstone about a known course key, with the chapters that it names as far as they are known. */
export interface Recognised {
  tombstone: Tombstone;
  extent: Extent;
}

/** Whether a tombstone covers a fact under its course key; its own mark goes with what it covers. */
export function isGone(
  { tombstone, extent }: Recognised,
  fact: Omit<Placed, 'courseKey'> & { id?: string },
): boolean {
  return fact.id === tombstone.mark || covers(extent, fact);
}

/** The mark of which a tombstone is left, as it was. */
export function markOf({ tombstone, extent }: Recognised, courseKey: string): Mark {
  const { mark: id, device, seq, at, action } = tombstone;
  return { id, device, seq, kind: 'forgotten', by: 'user', at, action, courseKey, ...extent };
}

/**
 * The tombstones here, and given ones, that are about any of these course keys. `chapters`: the chapters under a key that
 * may be named. Never call it inside a transaction.
 */
export async function recognise(
  keys: Iterable<string>,
  chapters: (courseKey: string) => Promise<Iterable<string>>,
  given: readonly Tombstone[] = [],
): Promise<ReadonlyMap<string, readonly Recognised[]>> {
  const all = [...(await withLibrary((db) => db.tombstones.toArray())), ...given];
  const found = new Map<string, Recognised[]>();
  if (all.length === 0) return found;
  const byHash = groupBy(all, ({ hash }) => hash);
  const salts = [...new Set(all.map(({ salt }) => salt))];
  await Promise.all(
    [...keys].map(async (key) => {
      const hashes = await Promise.all(salts.map((salt) => sha256(`${salt} ${key}`)));
      const own = hashes.flatMap((hash) => byHash.get(hash) ?? []);
      const once = [...new Map(own.map((tombstone) => [tombstone.id, tombstone])).values()];
      if (once.length === 0) return;
      found.set(key, await Promise.all(once.map((each) => recognised(each, key, chapters))));
    }),
  );
  return found;
}

async function recognised(
  tombstone: Tombstone,
  courseKey: string,
  chapters: (courseKey: string) => Promise<Iterable<string>>,
): Promise<Recognised> {
  const { vector, chapter, without = [], salt } = tombstone;
  const names = chapter !== undefined || without.length > 0 ? [...(await chapters(courseKey))] : [];
  const hashed = await Promise.all(
    names.map(async (name) => [await sha256(`${salt} ${fullChapterKey(courseKey, name)}`), name] as const),
  );
  const nameOf = new Map(hashed);
  const left = without.flatMap((hash) => nameOf.get(hash) ?? []);
  return {
    tombstone,
    extent: {
      vector,
      // A page that nobody knows covers nothing that is known.
      ...(chapter === undefined ? {} : { chapterKey: nameOf.get(chapter) ?? '' }),
      ...(left.length > 0 ? { without: left } : {}),
    },
  };
}

/** Those of these course keys that were forgotten for good and not brought back. Never call it inside a transaction. */
export async function goneForGood(keys: Iterable<string>): Promise<ReadonlySet<string>> {
  const found = await recognise(keys, async () => []);
  const restored = await withLibrary((db) => db.marks.where('kind').equals('restored').toArray());
  const isLifted = liftedBy(restored);
  const isGoneUnder = (key: string, all: readonly Recognised[]) =>
    all.some(({ tombstone }) => tombstone.chapter === undefined && !isLifted(key, tombstone.mark));
  return new Set([...found].filter(([key, all]) => isGoneUnder(key, all)).map(([key]) => key));
}

/** The chapters under a course key that anything stored names. */
export async function chaptersNamed(db: EpilogueDatabase, courseKey: string): Promise<Set<string>> {
  const [packs, marks, notes] = await Promise.all([
    db.visits.where('courseKey').equals(courseKey).toArray(),
    db.marks.where('courseKey').equals(courseKey).toArray(),
    db.notes.where('courseKey').equals(courseKey).toArray(),
  ]);
  const facts = [...packs.flatMap(({ visits }) => visits), ...marks, ...notes];
  return new Set(facts.flatMap(({ chapterKey }) => chapterKey ?? []));
}
