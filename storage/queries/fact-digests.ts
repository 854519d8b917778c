import { canonicalJson } from '@/progress/model/canonical-json';
import type { EpilogueDatabase } from '../database/database';
import { visitsIn } from '../database/visit-packs';
import { loadFactOwner } from '../recording/load-fact-owner';

/** By table, a short text of all its facts. */
export type FactDigests = Readonly<Record<string, string>>;

/** Packs of visits read at once. */
const PACKS = 64;

/**
 * Short texts that are equal in two libraries with the same facts, in whatever order these came. What is forgotten is
 * left out, because each device deletes it for good in its own time; so are outlines, of which two devices may keep
 * another last sighting.
 */
export async function factDigests(db: EpilogueDatabase): Promise<FactDigests> {
  const { isKept } = await loadFactOwner(db);
  const sums = { visits: new Sum(), marks: new Sum(), notes: new Sum(), registers: new Sum() };
  const ids = await db.visits.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += PACKS) {
    const packs = (await db.visits.bulkGet(ids.slice(from, from + PACKS))).flatMap((pack) => pack ?? []);
    for (const visit of visitsIn(packs)) if (isKept(visit)) sums.visits.add(visit);
  }
  await db.marks.each((mark) => {
    if (mark.kind !== 'forgotten' && isKept(mark)) sums.marks.add(mark);
  });
  await db.notes.each((note) => {
    if (isKept(note)) sums.notes.add(note);
  });
  await db.registers.each((register) => {
    const { courseKey, device, seq } = register;
    if (courseKey === undefined || isKept({ courseKey, device, seq })) sums.registers.add(register);
  });
  return Object.fromEntries(Object.entries(sums).map(([table, sum]) => [table, sum.text]));
}

/** A sum of hashes, so that no order matters. It finds mistakes; against forgers it does nothing. */
class Sum {
  private one = 0;
  private other = 0;
  private count = 0;

  add(row: unknown): void {
    const text = canonicalJson(row);
    let one = 0x811c9dc5;
    let other = 0x1b873593;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x85ebca6b) ^ (other >>> 13);
    }
    this.one = (this.one + one) >>> 0;
    this.other = (this.other + other) >>> 0;
    this.count += 1;
  }

  get text(): string {
    return [this.count, this.one, this.other].map((part) => part.toString(16)).join('.');
  }
}
