import { groupBy } from '@/progress/model/group-by';
import { type CourseRow, isListed } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import type { Answers } from '@/progress/status/kept-answers';
import { type Answer, nextReview, toReview } from '@/progress/status/review';
import { read } from '../database/read-transaction';
import { loadFactOwner } from '../recording/load-fact-owner';

/** A takeaway for which the library asks, now or later. */
export interface Review {
  note: Note;
  course: CourseRow;
  /** Milliseconds since 1970. */
  finishedAt: number;
  /** Milliseconds since 1970; the takeaway is due from then on. */
  next: number;
  last: Answer | null;
}

/**
 * The takeaways of finished courses for which the library still asks at `now` (milliseconds since 1970), one for each
 * course at most, the soonest first.
 */
export async function reviews(answers: Answers, now: number): Promise<Review[]> {
  const found = (await askedFor()).map(({ course, note, finishedAt }) => {
    const last = answers.get(note.id) ?? null;
    return { course, note, finishedAt, last, next: nextReview(finishedAt, note.createdAt, last, now) };
  });
  const coming = found.flatMap(({ next, ...each }) => (next === null ? [] : [{ ...each, next }]));
  return coming.sort((a, b) => a.next - b.next);
}

/** Goes by the few rows that have both a takeaway and a finish, so that no page of the library waits for all notes. */
async function askedFor() {
  return await read(async (db) => {
    const rows = (await db.courses.toArray()).filter(
      (row) => isListed(row) && row.takeaways > 0 && row.passes.some((pass) => pass.finishedAt),
    );
    if (rows.length === 0) return [];
    const keys = rows.flatMap((row) => row.keys);
    const notes = await db.notes.where('courseKey').anyOf(keys).toArray();
    const { root, isKept } = await loadFactOwner(db);
    const standing = notes.filter((note) => note.kind === 'takeaway' && !note.deleted && isKept(note));
    const byCourse = groupBy(standing, root);
    return rows.flatMap((course) => {
      const asked = toReview(course.passes, byCourse.get(course.key) ?? []);
      return asked ? [{ course, ...asked }] : [];
    });
  });
}
