import { activeMarks } from '../fold/active-marks';
import { decidesChapter } from '../fold/chapter-decision';
import type { Mark } from '../model/facts';
import { groupBy } from '../model/group-by';
import { compareFacts } from '../model/order';

/**
 * When chapters became done, one time for each chapter and pass, from active *done* marks that no later *not done* or
 * *skipped* of the same pass contradicts. It leaves out what a site's own record said (`by: import`), because that
 * carries the time of the sighting. `marks` holds the *done* marks in question and all *not-done*, *skipped*, *pass*,
 * *undo* and *redo*.
 */
export function doneTimes(
  marks: readonly Mark[],
  root: (fact: Pick<Mark, 'courseKey' | 'chapterKey'>) => string,
): { mark: Mark; at: number }[] {
  const { active } = activeMarks(marks);
  const passes = groupBy(
    active.filter((mark) => mark.kind === 'pass'),
    (mark) => root({ courseKey: mark.courseKey }),
  );
  const passOf = (mark: Mark) =>
    (passes.get(root(mark)) ?? []).filter((pass) => compareFacts(pass, mark) < 0).length;
  const said = active.filter(decidesChapter);
  const perChapter = groupBy(said, (mark) => `${passOf(mark)} ${root(mark)} ${mark.chapterKey}`);
  return [...perChapter.values()].flatMap((own) => {
    if (own.at(-1)?.kind !== 'done') return [];
    // A chapter with two *done* marks became done by the first: that is, the first since the latest word to the
    // contrary.
    const since = own.slice(own.findLastIndex((mark) => mark.kind !== 'done') + 1);
    const first = since.find((mark) => mark.by !== 'import');
    return first && since[0] === first ? [{ mark: first, at: first.at }] : [];
  });
}
