import type { Facts } from '@/progress/fold/fold-library';
import type { Fact } from '@/progress/model/fact';
import type { Mark } from '@/progress/model/facts';
import { seeded } from '@/tests/stand-ins/random';
import { uuid } from './chance';
import { courseDraft } from './course';
import { type LibrarySize, planCourses } from './plan';

export type { LibrarySize } from './plan';

/** What the design promises to be quick with. */
export const FULL: LibrarySize = { courses: 1000, chapters: 50_000, visits: 200_000, notes: 10_000 };

/** A tenth of it. */
export const TENTH: LibrarySize = { courses: 100, chapters: 5000, visits: 20_000, notes: 1000 };

/**
 * Four years of somebody's reading as facts of one device, in order: courses in Chinese and English that were
 * finished, dropped, joined, read twice or never begun, with the marks and notes that come with it. The same seed,
 * size and `now` (milliseconds since 1970: when the last of it happened) always give the same. Courses, chapters,
 * visits and notes are exactly as many as asked for once folded; the rows are for `foldLibrary` to make.
 */
export function makeLibrary(seed: string, size: LibrarySize, now: number): Facts {
  const courses = planCourses(seed, size).map((plan) => courseDraft(seed, plan, now));
  const device = uuid(seeded(`${seed} device`));
  const visits = courses.flatMap((course) => course.visits).map((fact) => ({ ...fact, device, seq: 0 }));
  const marks: Mark[] = courses
    .flatMap((course) => course.marks)
    .map((fact) => ({ ...fact, device, seq: 0 }));
  const drafts = courses.flatMap((course) => course.notes).map((fact) => ({ ...fact, device, seq: 0 }));
  const dated: { at: number; fact: Fact }[] = [
    ...visits.map((fact) => ({ at: fact.startedAt, fact })),
    ...marks.map((fact) => ({ at: fact.at, fact })),
    ...drafts.map((fact) => ({ at: fact.updatedAt, fact })),
  ];
  dated.sort((a, b) => a.at - b.at);
  for (const [before, { fact }] of dated.entries()) fact.seq = before + 1;
  // Whoever forgets a course knows all that was before.
  for (const mark of marks) if (mark.kind === 'forgotten') mark.vector = { [device]: mark.seq - 1 };
  const notes = drafts.map((note) => ({ ...note, vector: { [device]: note.seq } }));
  return { visits, marks, outlines: courses.flatMap((course) => course.outlines), notes };
}
