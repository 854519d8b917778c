import type { OutlineChapter } from '../../reader';
import type { Knowledge } from '../../verdict';
import { cluesOf } from '../clues';
import { lookAt, type Mode } from '../weigh';
import type { LabelledCourse } from './corpus';

/** One chapter as one mode sees it: the strengths of its signals, and whether it is the closing one. */
export interface Sample {
  strengths: Map<string, number>;
  closing: boolean;
  /** Share of a whole sample in the sum that is made small. */
  weight: number;
  course: number;
  chapter: number;
}

/** The outline as a reader would report it. */
export function outlineOf(course: LabelledCourse): OutlineChapter[] {
  return course.chapters.map(({ title, section }, i) => ({
    key: `${i}`,
    title,
    ...(section ? { section } : {}),
  }));
}

/** What one mode lets the judge know of a chapter. */
export function knowledge(
  course: LabelledCourse,
  outline: OutlineChapter[],
  index: number,
  mode: Mode,
): Knowledge {
  const { title, section, head, tail } = course.chapters[index] as LabelledCourse['chapters'][number];
  if (mode === 'title') return { title };
  if (mode === 'body') return { head, tail };
  if (mode === 'page') return { title, head, tail };
  const placed = { title, courseTitle: course.course, outline, index, outlineComplete: true };
  return { ...placed, ...(section ? { section } : {}), head, tail };
}

/**
 * The samples of a corpus. An outline is often known before its texts are, so that mode learns
 * from every chapter twice: with its text, and with half the weight without.
 */
export function samplesOf(
  courses: readonly LabelledCourse[],
  mode: Mode,
  withoutText = mode === 'outline',
): Sample[] {
  return courses.flatMap((course, c) => {
    const outline = outlineOf(course);
    return course.chapters.flatMap(({ closing }, i) => {
      if (closing === null) return [];
      const known = knowledge(course, outline, i, mode);
      const { head: _head, tail: _tail, ...bare } = known;
      return [known, ...(withoutText ? [bare] : [])].map((k, copy): Sample => {
        const clues = cluesOf(k)?.clues;
        const strengths = clues ? lookAt(clues, mode).map(({ id, strength }) => [id, strength] as const) : [];
        return {
          strengths: new Map(strengths),
          closing,
          weight: copy === 0 ? 1 : 0.5,
          course: c,
          chapter: i,
        };
      });
    });
  });
}
