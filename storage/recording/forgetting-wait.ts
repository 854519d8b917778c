import { write } from '../database/transaction';

const DAY = 86_400_000;

/** How long the user can bring a forgotten course back, in milliseconds. */
export const WAY_BACK = 30 * DAY;

/** In `meta`, before the id of a `forgotten` mark: how long it has waited here, and when that was last looked at. */
const WAITED = 'waited ';

/**
 * Adds to each forgetting the time since the last look, at most a day, and returns the ids of the marks that have
 * waited long enough. Nothing is deleted for good on the word of a single look at the clock, whatever it says; a mark
 * that came from another store begins its wait here. `now`: milliseconds since 1970.
 */
export async function forgettingsDue(now: number): Promise<ReadonlySet<string>> {
  return await write(async ({ db }) => {
    const [marks, rows] = await Promise.all([
      db.marks.where('kind').equals('forgotten').primaryKeys(),
      db.meta.where('name').startsWith(WAITED).toArray(),
    ]);
    const before = new Map(rows.map(({ name, value }) => [name, value.split(' ').map(Number)]));
    const waits = marks.map((id) => {
      const [waited = 0, at = now] = before.get(WAITED + id) ?? [];
      return { id, waited: waited + Math.min(DAY, Math.max(0, now - at)) };
    });
    await db.meta.bulkDelete(rows.map(({ name }) => name));
    await db.meta.bulkPut(waits.map(({ id, waited }) => ({ name: WAITED + id, value: `${waited} ${now}` })));
    return new Set(waits.filter(({ waited }) => waited >= WAY_BACK).map(({ id }) => id));
  });
}
