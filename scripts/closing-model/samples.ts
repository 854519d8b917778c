import { cluesOf } from '@/detection/closing/clues';
import { languagesToJudge } from '@/detection/closing/languages';
import { lexiconsOf } from '@/detection/closing/lexicon';
import { lookAt, type Mode, type Spoken } from '@/detection/closing/weigh';
import { wordsOf } from '@/detection/closing/words.fixture';
import type { OutlineChapter } from '@/detection/reader';
import type { Knowledge } from '@/detection/verdict';
import { familyOf, type LabelledCourse } from './corpus';

/** One chapter as one mode sees it: the signs that spoke, and whether it is the closing one. */
export interface Sample {
  spoken: readonly Pick<Spoken, 'id' | 'weight' | 'strength'>[];
  closing: boolean;
  /** Share of a whole sample in the sum that is made small. */
  weight: number;
  /** A chapter as it is known in this mode, which counts when it is measured. */
  real: boolean;
  /** Written for the fit: half of such are farewells, of real chapters one in eighty. */
  written: boolean;
  family: string;
  lang: string;
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

/** Where in its course the chapters stand with which a closing one changes clothes. */
const PARTNERS = [0.2, 0.4, 0.6, 0.8];
/** What a made-up disagreement, a page known without its text, or one that has a number for a title counts. */
const CONTRAST = 0.5;

/**
 * Pages on which title, place and text disagree, as a site shows for a moment: a lesson's title or place with the
 * farewell's text. None of them may be called closing.
 */
function disagreements(course: LabelledCourse, outline: OutlineChapter[], mode: Mode): Knowledge[] {
  const end = course.chapters.findIndex(({ closing }) => closing);
  if (end < 0 || (mode !== 'outline' && mode !== 'page')) return [];
  const closing = knowledge(course, outline, end, mode);
  return PARTNERS.flatMap((share) => {
    const other = Math.floor(course.chapters.length * share);
    if (course.chapters[other]?.closing !== false) return [];
    const lesson = knowledge(course, outline, other, mode);
    const otherPlace = { ...lesson, head: closing.head ?? '', tail: closing.tail ?? '' };
    if (mode === 'page') return [otherPlace];
    const title = (k: Knowledge, from: Knowledge) =>
      from.title === undefined ? k : { ...k, title: from.title };
    return [otherPlace, title(closing, lesson), title(lesson, closing)];
  });
}

/** Families of many courses count less each: a publisher's habits are no more than a publisher's. */
const LARGE = 4;

/** The samples of courses, some of which have no outline: those written for the fit. */
export function samplesOf(courses: readonly LabelledCourse[], mode: Mode): Sample[] {
  const sizes = new Map<string, number>();
  for (const course of courses) sizes.set(familyOf(course), (sizes.get(familyOf(course)) ?? 0) + 1);
  return courses.flatMap((course, c) => {
    const isOrdered = course.source !== 'written';
    if (!isOrdered && mode === 'outline') return [];
    const family = familyOf(course);
    const share = Math.min(1, Math.sqrt(LARGE / (sizes.get(family) ?? 1)));
    const outline = outlineOf(course);
    const numbers = outline.map(({ key }, i) => ({ key, title: `${i + 1}` }));
    const words = wordsOf(
      languagesToJudge({ outline, head: course.chapters.map(({ head }) => head).join(' ') }),
    );
    const sample = (k: Knowledge, closing: boolean, weight: number, chapter: number): Sample => {
      const lexicons = lexiconsOf(k.outline ? words : wordsOf(languagesToJudge(k)));
      const clues = cluesOf(k, lexicons)?.clues;
      const spoken = (clues ? lookAt(clues, mode) : []).map(({ id, weight: name, strength }) => ({
        id,
        weight: name,
        strength,
      }));
      const real = weight === 1;
      return {
        spoken,
        closing,
        weight: weight * share,
        real,
        written: !isOrdered,
        family,
        lang: course.lang,
        course: c,
        chapter,
      };
    };
    const real = course.chapters.flatMap(({ closing }, i) => {
      if (closing === null) return [];
      const known = knowledge(course, outline, i, mode);
      const { head: _head, tail: _tail, ...bare } = known;
      const numbered = { ...known, outline: numbers, index: i, outlineComplete: true };
      return [
        sample(known, closing, 1, i),
        // An outline is often known before its texts are.
        ...(mode === 'outline' ? [sample(bare, closing, CONTRAST, i)] : []),
        ...(mode === 'body' && isOrdered ? [sample(numbered, closing, CONTRAST, i)] : []),
      ];
    });
    return [...real, ...disagreements(course, outline, mode).map((k) => sample(k, false, CONTRAST, -1))];
  });
}
