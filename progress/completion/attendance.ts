import type { Pass } from '../fold/timeline';
import type { Visit } from '../model/facts';
import type { CourseEnd } from './course-end';

/** Lessons that may play to their end with nobody there: more are done only once somebody is (issue 16). */
export const UNATTENDED_LESSONS = 3;

/** How many chapters of a pass became done by themselves since anybody last moved or pressed anything in one. */
export function unattendedLessons(pass: Pass): number {
  const unattended = new Set<string>();
  let lessons = 0;
  for (const { visit, mark } of pass.events) {
    if (visit?.unattended) unattended.add(visit.id);
    else if (visit) lessons = 0;
    else if (mark.kind === 'done' && mark.by === 'reader' && unattended.has(mark.evidence?.visit ?? ''))
      lessons += 1;
  }
  return lessons;
}

/** What a course's end comes to in a visit: without anybody there nothing is finished by itself, and the user is asked. */
export function attended(end: CourseEnd | null, visit: Pick<Visit, 'unattended'>): CourseEnd | null {
  return end && 'rule' in end && visit.unattended ? { ask: 'unattended', whole: true, card: true } : end;
}
