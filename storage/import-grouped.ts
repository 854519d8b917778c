import type { EpilogueDatabase } from './database';
import type { Change } from './import-put';

/** Facts looked at between two turns of the page. */
const LOOK = 20_000;

/** The facts as they will be, by a key of theirs. Inside a transaction, which gives the page its turns. */
export async function grouped<T>(
  db: EpilogueDatabase,
  changes: readonly Change<T>[],
  key: (fact: T) => string,
): Promise<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  for (let from = 0; from < changes.length; from += LOOK) {
    for (const [fact] of changes.slice(from, from + LOOK)) {
      const own = key(fact);
      const group = groups.get(own);
      if (group) group.push(fact);
      else groups.set(own, [fact]);
    }
    await db.meta.get('');
  }
  return groups;
}
