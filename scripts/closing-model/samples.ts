import { cluesOf } from '@/detection/closing/clues';
import { lookAt, type Mode } from '@/detection/closing/weigh';
import type { OutlineChapter } from '@/detection/reader';
import type { Knowledge } from '@/detection/verdict';
import type { LabelledCourse } from './corpus';

/** One chapter as one mode sees it: the strengths of its signals, and whether it is the closing one. */
export interface Sample {
  strengths: Map<string, number>;
  closing: boolean;
  /** Weight of a whole sample in the sum that fitting minimises. */
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

/** Places of the chapters whose titles and texts a closing one swaps. */
const PARTNERS = [0.2, 0.4, 0.6, 0.8];
/** The weight of a made-up disagreement beside a real chapter. */
const CONTRAST = 0.5;

/**
 * Pages whose title, place and text disagree, as a single-page site shows for a moment: the closing chapter's title
 * over another text, another title over its text. None of them may be called closing.
 */
function disagreements(course: LabelledCourse, outline: OutlineChapter[], mode: Mode): Knowledge[] {
  const end = course.chapters.findIndex(({ closing }) => closing);
  if (end < 0 || (mode !== 'outline' && mode !== 'page')) return [];
  const closing = knowledge(course, outline, end, mode);
  return PARTNERS.flatMap((share) => {
    const other = Math.floor(course.chapters.length * share);
    if (course.chapters[other]?.closing !== false) return [];
    const lesson = knowledge(course, outline, other, mode);
    const { head = '', tail = '' } = lesson;
    const otherText = { ...closing, head, tail };
    const otherPlace = { ...lesson, head: closing.head ?? '', tail: closing.tail ?? '' };
    if (mode === 'page') return [otherText, otherPlace];
    const title = (k: Knowledge, from: Knowledge) =>
      from.title === undefined ? k : { ...k, title: from.title };
    return [otherText, otherPlace, title(closing, lesson), title(lesson, closing)];
  });
}

/**
 * The samples of a corpus. An outline is often known before its texts are, so that mode learns from every chapter
 * twice: with its text, and with half the weight without.
 */
export function samplesOf(courses: readonly LabelledCourse[], mode: Mode): Sample[] {
  return courses.flatMap((course, c) => {
    const outline = outlineOf(course);
    const sample = (k: Knowledge, closing: boolean, weight: number, chapter: number): Sample => {
      const clues = cluesOf(k)?.clues;
      const signs = clues ? lookAt(clues, mode) : [];
      const strengths = new Map(signs.map(({ id, strength }) => [id, strength]));
      return { strengths, closing, weight, course: c, chapter };
    };
    const real = course.chapters.flatMap(({ closing }, i) => {
      if (closing === null) return [];
      const known = knowledge(course, outline, i, mode);
      const { head: _head, tail: _tail, ...bare } = known;
      return [sample(known, closing, 1, i), ...(mode === 'outline' ? [sample(bare, closing, 0.5, i)] : [])];
    });
    return [...real, ...disagreements(course, outline, mode).map((k) => sample(k, false, CONTRAST, -1))];
  });
}
