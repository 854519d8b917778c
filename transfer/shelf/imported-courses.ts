import { rolesWith } from '@/detection/closing/roles';
import type { LoadWords } from '@/detection/closing/words/words';
import type { ImportedCourse } from '@/transfer/imported-course';
import type { Owned } from './owned';

/** The path of a product's introduction, by its kind. */
const FAMILIES: Record<string, string> = {
  c3: 'course/intro',
  c6: 'course/intro',
  p29: 'opencourse/intro',
  p30: 'opencourse/videointro',
  p35: 'opencourse/videointro',
  d: 'dailylesson/detail',
  q: 'qconplus/detail',
};

/** The address of a course's introduction. */
export function addressOfProduct({ id, type = '' }: Owned): string {
  return `https://time.geekbang.org/${FAMILIES[type] ?? 'column/intro'}/${id}`;
}

/**
 * Courses to import, under the keys that the site's reader uses too. What the site calls finished is imported as
 * finished, unless more of it will be published; what was begun as being read, as of the last reading there; the rest
 * as planned. A time ahead of `now` counts as now.
 */
export function importedCoursesOf(
  owned: readonly Owned[],
  now: number,
  load: LoadWords,
): Promise<ImportedCourse[]> {
  const courses = owned.map(async (course): Promise<ImportedCourse> => {
    const { id, title, author, publishing, percent, finished, outline } = course;
    const at = course.learnedAt === undefined ? undefined : Math.min(course.learnedAt, now);
    const isFinished = finished === true && publishing !== 'running';
    const isBegun =
      finished === true || (percent ?? 0) > 0 || outline?.chapters.some(({ siteDone }) => siteDone);
    const chapters = outline?.chapters ?? [];
    const roles = await rolesWith(load, chapters, title);
    return {
      courseKey: `geekbang:${id}`,
      course: {
        title: { value: title, from: 'json' },
        ...(author && { author }),
        url: addressOfProduct(course),
        language: 'zh-CN',
        ...(publishing && { publishing }),
      },
      status: isFinished ? 'finished' : isBegun ? 'reading' : 'planned',
      ...(at !== undefined && { at }),
      from: 'shelf',
      ...(percent !== undefined && { percent }),
      chapters: chapters.map((chapter, i) => ({
        ...chapter,
        role: roles[i] ?? 'regular',
        ...(chapter.siteDone && { is: 'done' as const, ...(at !== undefined && { at }) }),
      })),
      ...(outline && { complete: outline.complete }),
    };
  });
  return Promise.all(courses);
}
