import { languagesToJudge } from '@/detection/closing/languages';
import { rolesOf } from '@/detection/closing/roles';
import { wordsOf } from '@/detection/closing/words.fixture';
import type { ChapterRole } from '@/detection/roles';
import type { MadeCourse } from './titles/cases';

export interface RoleMiss {
  course: string;
  title: string;
  is: ChapterRole;
  said: ChapterRole;
}

/** How often chapters of one role were given each. */
export type Confusion = { measure: 'role'; role: ChapterRole } & Partial<Record<ChapterRole, number>>;

/** Macro F1 over the roles of made-up courses: the plain mean of each role's F1, from 0 to 1. */
export function rolesScore(courses: readonly MadeCourse[]): {
  titles: number;
  macroF1: number;
  misses: RoleMiss[];
  confusion: Confusion[];
} {
  const pairs = courses.flatMap((course) => {
    const outline = course.chapters.map(({ role: _role, ...chapter }, i) => ({ ...chapter, key: `${i}` }));
    const words = wordsOf(languagesToJudge({ outline, courseTitle: course.title }));
    const said = rolesOf(outline, course.title, words);
    return course.chapters.map(({ title, role }, i) => ({
      course: course.title,
      title,
      is: role,
      said: said[i] ?? 'regular',
    }));
  });
  const roles = [...new Set(pairs.map(({ is }) => is))];
  const times = (is: ChapterRole, said: ChapterRole) =>
    pairs.filter((pair) => pair.is === is && pair.said === said).length;
  const f1 = roles.map((role) => {
    const either =
      pairs.filter(({ is }) => is === role).length + pairs.filter(({ said }) => said === role).length;
    return either === 0 ? 1 : (2 * times(role, role)) / either;
  });
  const mean = f1.reduce((sum, value) => sum + value, 0) / f1.length;
  const confusion = roles.map((role): Confusion => {
    const given = roles.flatMap((said) => (times(role, said) > 0 ? [[said, times(role, said)]] : []));
    return { measure: 'role', role, ...Object.fromEntries(given) };
  });
  const misses = pairs.filter(({ is, said }) => is !== said);
  return { titles: pairs.length, macroF1: Math.round(mean * 1e4) / 1e4, misses, confusion };
}
