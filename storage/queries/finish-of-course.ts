import type { CourseRow } from '@/progress/model/rows';
import { read } from '../database/read-transaction';
import type { Settings } from '../preferences/settings';
import { historyOf } from './course-history';
import { popupGlance } from './popup-glance';
import { onShelf, type Shelved } from './shelf-page';

/** How a course came to its end, and what is next. */
export interface CourseFinish {
  /** Milliseconds since 1970: when the finished pass began, and when it ended. */
  startedAt: number;
  at: number;
  /** Engaged seconds over everything. */
  engaged: number;
  /** Of how many finished courses this is the latest, itself included. */
  count: number;
  /** By which rule the reader finished it; `null` if the user said so. */
  rule: 'closing-chapter' | 'all-chapters' | null;
  /** The unfinished course that is nearest to its end. */
  nearest: Shelved | null;
}

/** The finish of this course as of `now` (milliseconds since 1970); `null` if it is not finished. */
export async function finishOfCourse(
  row: CourseRow,
  now: number,
  settings: Pick<Settings, 'dropAfterDays'>,
): Promise<CourseFinish | null> {
  const pass = row.passes.findLast((each) => each.finishedAt !== undefined);
  if (pass?.finishedAt === undefined) return null;
  const [count, { nearly }, { marks }] = await Promise.all([
    read((db) => onShelf(db, 'finished').count()),
    popupGlance(now, settings, 1),
    historyOf(row.key),
  ]);
  const mark = marks.findLast(({ kind }) => kind === 'finished');
  return {
    startedAt: pass.startedAt,
    at: pass.finishedAt,
    engaged: row.engaged,
    count,
    rule: (mark?.by === 'reader' && mark.evidence?.rule) || null,
    nearest: nearly[0] ?? null,
  };
}
