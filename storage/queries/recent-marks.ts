import type { Mark } from '@/progress/model/facts';
import type { CourseRow } from '@/progress/model/rows';
import { read } from '../database/read-transaction';

/** The marks made last in any course, with what is needed to show them. */
export interface RecentMarks {
  marks: Mark[];
  /** The course that has this key among its keys. */
  courseOf: (courseKey: string) => Pick<CourseRow, 'key' | 'title' | 'language'> | undefined;
  chapterTitle: (chapterKey: string | undefined) => string | undefined;
}

/** The last `limit` marks, undos and redos included, by the index `seq`; their courses by `keys`. */
export async function recentMarks(limit: number): Promise<RecentMarks> {
  return await read(async (db) => {
    const marks = await db.marks.orderBy('seq').reverse().limit(limit).toArray();
    const keys = [...new Set(marks.map(({ courseKey }) => courseKey))];
    const chapterKeys = [...new Set(marks.flatMap(({ chapterKey }) => chapterKey ?? []))];
    const [rows, packs] = await Promise.all([
      db.courses.where('keys').anyOf(keys).distinct().toArray(),
      db.chapters.where('chapterKeys').anyOf(chapterKeys).distinct().toArray(),
    ]);
    const courses = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
    const titles = new Map(
      packs.flatMap(({ chapters }) => chapters.map(({ chapterKey, title }) => [chapterKey, title] as const)),
    );
    return {
      marks,
      courseOf: (courseKey) => courses.get(courseKey),
      chapterTitle: (chapterKey) => (chapterKey === undefined ? undefined : titles.get(chapterKey)),
    };
  });
}
