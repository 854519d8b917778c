import { isReading, type Pass } from '../fold/timeline';
import type { Mark } from '../model/facts';
import type { ChapterRow, CourseRow } from '../model/rows';

/** Whatever the user decides about the course answers the question whether it is finished. */
const ANSWERS = new Set<Mark['kind']>(['finished', 'not-yet', 'looked-up', 'planned', 'on-hold', 'dropped']);

/**
 * The question that is open in a pass that is not finished: asked by the latest `done` that asks, unless it was answered since or the
 * chapter is not done any more.
 */
export function openQuestion(
  pass: Pass,
  chapter: (chapterKey: string) => ChapterRow | undefined,
): CourseRow['question'] {
  let open: CourseRow['question'] = null;
  for (const { mark } of pass.events) {
    if (!mark) continue;
    if (ANSWERS.has(mark.kind) && mark.by === 'user') open = null;
    const because = mark.kind === 'done' ? mark.evidence?.ask : undefined;
    if (because && mark.chapterKey !== undefined)
      open = { chapterKey: mark.chapterKey, since: mark.at, because };
  }
  return open && chapter(open.chapterKey)?.state === 'done' ? open : null;
}

/** Chapters read through by the reader whose verdict says that they close the course, or set done by the user. */
export function closingDone(pass: Pass, chapters: readonly ChapterRow[]): string[] {
  const said = new Set(
    pass.events.flatMap(({ mark }) =>
      mark?.kind === 'done' && mark.evidence?.verdict?.closing === 'yes' ? [mark.chapterKey] : [],
    ),
  );
  return chapters
    .filter(({ state, doneBy, role, chapterKey, pairs = [] }) => {
      if (state !== 'done') return false;
      if (doneBy === 'reader') return [chapterKey, ...pairs].some((key) => said.has(key));
      return doneBy === 'user' && role === 'closing';
    })
    .map((chapter) => chapter.chapterKey);
}

/** When the course was last read, or the site's own record moved: milliseconds since 1970, 0 for never. */
export function lastActivity(passes: readonly Pass[]): number {
  const times = passes.flatMap(({ events }) =>
    events.map(({ visit, mark }) => {
      if (visit) return isReading(visit) ? visit.endedAt : 0;
      return mark.kind === 'done' && mark.by === 'import' ? mark.at : 0;
    }),
  );
  return Math.max(0, ...times);
}
