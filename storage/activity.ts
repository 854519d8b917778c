import { type Activity, tallyOf } from '@/progress/activity';
import { calendar } from '@/progress/calendar';
import { doneTimes } from '@/progress/done-times';
import type { Mark } from '@/progress/facts';
import { SHELVES } from '@/progress/rows';
import { read } from './read';
import { onShelf } from './shelf';
import { whereabouts } from './whereabouts';

const DAY = 86_400_000;

/**
 * What was read and reached on each day from `from` to `to` (`2026-01-31`, both included) in an IANA time zone; how
 * a visit over midnight counts is told at `tallyOf`. What was forgotten, put away or only glimpsed is left out.
 * Visits by the index `startedAt`, chapters done by `[kind+at]`, courses by `[shelf+lastReadAt+key]`. Each day is a
 * request of its own: what one gives is counted in a moment, and the database reads on meanwhile.
 * @throws RangeError for a date or zone that does not exist
 */
export async function activityByDay(from: string, to: string, timeZone: string): Promise<Activity[]> {
  const days = calendar(from, to, timeZone);
  const tally = tallyOf(days);
  // A visit that began the day before may reach into the first one.
  const begins = [(days.starts[0] ?? 0) - DAY, ...days.starts];
  return await read(async (db) => {
    const kindsOf = async (kinds: readonly Mark['kind'][]) =>
      (await Promise.all(kinds.map((kind) => db.marks.where('kind').equals(kind).toArray()))).flat();
    const [{ root, isKept }, turns, shelves] = await Promise.all([
      whereabouts(db),
      kindsOf(['not-done', 'skipped', 'pass', 'undo', 'redo']),
      Promise.all(SHELVES.map((shelf) => onShelf(db, shelf).toArray())),
    ]);
    const rows = shelves.flat();
    const shown = new Set(rows.map((row) => row.key));
    for (const { passes } of rows) {
      for (const { finishedAt } of passes)
        if (finishedAt !== undefined) tally.reached('finished', finishedAt);
    }
    const perDay = begins.slice(1).map(async (end, i) => {
      const begin = begins[i] ?? end;
      const [visits, done] = await Promise.all([
        db.visits.where('startedAt').between(begin, end).toArray(),
        i === 0 ? [] : db.marks.where('[kind+at]').between(['done', begin], ['done', end]).toArray(),
      ]);
      for (const visit of visits) {
        const courseKey = root(visit);
        if (shown.has(courseKey) && isKept(visit)) tally.visited({ ...visit, courseKey });
      }
      return done;
    });
    const done = (await Promise.all(perDay)).flat();
    for (const { mark, at } of doneTimes([...done, ...turns], root))
      if (shown.has(root(mark)) && isKept(mark)) tally.reached('done', at);
    return tally.days();
  });
}
