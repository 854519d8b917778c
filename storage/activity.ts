import { type Activity, activityOf } from '@/progress/activity';
import { calendar } from '@/progress/calendar';
import { doneTimes } from '@/progress/done-times';
import type { Mark } from '@/progress/facts';
import { SHELVES } from '@/progress/rows';
import { onShelf } from './shelf';
import { read } from './transaction';
import { whereabouts } from './whereabouts';

const DAY = 86_400_000;

/**
 * What was read and reached on each day from `from` to `to` (`2026-01-31`, both included) in an IANA time zone; how
 * a visit over midnight counts is told at `activityOf`. What was forgotten, put away or only glimpsed is left out.
 * Visits by the index `startedAt`, chapters done by `[kind+at]`, courses by `[shelf+lastReadAt+key]`.
 * @throws RangeError for a date or zone that does not exist
 */
export async function activityByDay(from: string, to: string, timeZone: string): Promise<Activity[]> {
  const days = calendar(from, to, timeZone);
  const [begin = 0, end = 0] = [days.starts[0], days.starts.at(-1)];
  return await read(async (db) => {
    const kindsOf = async (kinds: readonly Mark['kind'][]) =>
      (await Promise.all(kinds.map((kind) => db.marks.where('kind').equals(kind).toArray()))).flat();
    const [{ root, isKept }, visits, done, turns, shelves] = await Promise.all([
      whereabouts(db),
      // A visit that began the day before may reach into the first one.
      db.visits
        .where('startedAt')
        .between(begin - DAY, end)
        .toArray(),
      db.marks.where('[kind+at]').between(['done', begin], ['done', end]).toArray(),
      kindsOf(['not-done', 'skipped', 'pass', 'undo', 'redo']),
      Promise.all(SHELVES.map((shelf) => onShelf(db, shelf).toArray())),
    ]);
    const rows = shelves.flat();
    const shown = new Set(rows.map((row) => row.key));
    return activityOf(days, {
      visits: visits
        .filter((visit) => shown.has(root(visit)) && isKept(visit))
        .map((visit) => ({ ...visit, courseKey: root(visit) })),
      done: doneTimes([...done, ...turns], root)
        .filter(({ mark }) => shown.has(root(mark)) && isKept(mark))
        .map(({ at }) => at),
      finished: rows.flatMap((row) => row.passes.flatMap((pass) => pass.finishedAt ?? [])),
    });
  });
}
