import { rolesOf } from '@/detection/closing/roles';
import type { ChapterRole } from '@/detection/roles';
import type { MadeCourse } from './titles/cases';

export interface RoleMiss {
  course: string;
  title: string;
  is: ChapterRole;
  said: ChapterRole;
}

/** Macro F1 over the roles of made-up courses: the plain mean of each role's F1, from 0 to 1. */
export function rolesScore(courses: readonly MadeCourse[]): {
  titles: number;
  macroF1: number;
  misses: RoleMiss[];
} {
  const pairs = courses.flatMap((course) => {
    const outline = course.chapters.map((chapter, i) => ({ ...chapter, key: `${i}` }));
    const said = rolesOf(
      outline.map(({ role: _role, ...chapter }) => chapter),
      course.title,
    );
    return course.chapters.map(({ title, role }, i) => ({
      course: course.title,
      title,
      is: role,
      said: said[i] ?? 'regular',
    }));
  });
  const roles = [...new Set(pairs.map(({ is }) => is))];
  const f1 = roles.map((role) => {
    const right = pairs.filter(({ is, said }) => is === role && said === role).length;
    const either =
      pairs.filter(({ is }) => is === role).length + pairs.filter(({ said }) => said === role).length;
    return either === 0 ? 1 : (2 * right) / either;
  });
  const mean = f1.reduce((sum, value) => sum + value, 0) / f1.length;
  const misses = pairs.filter(({ is, said }) => is !== said);
  return { titles: pairs.length, macroF1: Math.round(mean * 1e4) / 1e4, misses };
}
