import { type Mark, REVERSAL_KINDS } from '@/progress/model/facts';
import { SHELVES } from '@/progress/model/rows';
import { type Activity, tallyOf } from '@/progress/statistics/activity';
import { calendar } from '@/progress/statistics/calendar';
import { doneTimes } from '@/progress/statistics/done-times';
import { read } from '../database/read-transaction';
import { eachVisitBetween } from '../database/stored-visits';
import { loadFactOwner } from '../recording/load-fact-owner';
import { onShelf } from './shelf-page';

const DAY = 86_400_000;

/**
 * What was read and reached on each day from `from` to `to` (`2026-01-31`, both included) in an IANA time zone;
 * `tallyOf` says how a visit over midnight counts. Leaves out what was forgotten, put away or only glimpsed. Finds
 * visits by the indexes of their packs, chapters done by `[kind+at]`, courses by `[shelf+lastReadAt+key]`. It reads in
 * pieces: counting one takes a moment, and the database reads on meanwhile.
 * @throws RangeError for a date or zone that does not exist
 */
export async function activityByDay(from: string, to: string, timeZone: string): Promise<Activity[]> {
  const days = calendar(from, to, timeZone);
  const tally = tallyOf(days);
  // A visit that began the day before may reach into the first one.
  const begin = (days.starts[0] ?? 0) - DAY;
  const end = days.starts.at(-1) ?? begin;
  return await read(async (db) => {
    const kindsOf = async (kinds: readonly Mark['kind'][]) =>
      (await Promise.all(kinds.map((kind) => db.marks.where('kind').equals(kind).toArray()))).flat();
    const [{ root, isKept }, turns, shelves] = await Promise.all([
      loadFactOwner(db),
      kindsOf(['not-done', 'skipped', 'pass', ...REVERSAL_KINDS]),
      Promise.all(SHELVES.map((shelf) => onShelf(db, shelf).toArray())),
    ]);
    const rows = shelves.flat();
    const shown = new Set(rows.map((row) => row.key));
    for (const { passes } of rows) {
      for (const { finishedAt } of passes)
        if (finishedAt !== undefined) tally.reached('finished', finishedAt);
    }
    const perDay = days.starts.slice(0, -1).map((begin, i) =>
      db.marks
        .where('[kind+at]')
        .between(['done', begin], ['done', days.starts[i + 1]])
        .toArray(),
    );
    const visits = eachVisitBetween(db, begin, end, (visit) => {
      const courseKey = root(visit);
      if (shown.has(courseKey) && isKept(visit)) tally.visited({ ...visit, courseKey });
    });
    const [perDayDone] = await Promise.all([Promise.all(perDay), visits]);
    const done = perDayDone.flat();
    for (const { mark, at } of doneTimes([...done, ...turns], root))
      if (shown.has(root(mark)) && isKept(mark)) tally.reached('done', at);
    return tally.days();
  });
}
