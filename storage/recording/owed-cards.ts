import type { EpilogueDatabase } from '../database/database';
import { type Writing, write } from '../database/transaction';

/** Before the course's key, in `meta`: its finish stands in the library, and nobody has been shown it yet. */
const OWED = 'card of ';

/** Courses whose finish is still to be shown, by the key that was their root then. */
export async function owedCards(db: EpilogueDatabase): Promise<string[]> {
  const rows = await db.meta.where('name').startsWith(OWED).toArray();
  return rows.map(({ name }) => name.slice(OWED.length));
}

/** A course finishes in this transaction: its page may be gone before a card can stand in it, and then the next one shows it. */
export function oweCard({ db, later }: Writing, courseKey: string): void {
  later(db.meta.put({ name: OWED + courseKey, value: '' }));
}

export function dropOwedCards({ db, later }: Writing, courseKeys: readonly string[]): void {
  later(db.meta.bulkDelete(courseKeys.map((key) => OWED + key)));
}

/** The card of a course, under any of its keys, was shown, or is not wanted. */
export async function settleCard(courseKeys: readonly string[]): Promise<void> {
  await write(async (writing) => dropOwedCards(writing, courseKeys));
}
