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
  /** Weight of a whole sample in the sum that fitting minimises. */
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

/** Places of the chapters whose titles and texts a closing one swaps. */
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

/** What a written end counts: a farewell as one of thirty, and an ordinary end, which sounds like one on purpose, less. */
const WRITTEN = { closing: 0.5, ordinary: 0.1 };

/** Families of many courses count less each: a publisher's habits are no more than a publisher's. */
const LARGE = 4;

export type Samples = Record<Mode, Sample[]>;

/** The samples of courses in every mode; those written for the fit have no outline. */
export function samplesOf(courses: readonly LabelledCourse[]): Samples {
  const samples: Samples = { outline: [], page: [], title: [], body: [] };
  const sizes = new Map<string, number>();
  for (const course of courses) sizes.set(familyOf(course), (sizes.get(familyOf(course)) ?? 0) + 1);
  for (const [c, course] of courses.entries()) {
    const family = familyOf(course);
    const isWritten = course.source === 'written';
    const share = Math.min(1, Math.sqrt(LARGE / (sizes.get(family) ?? 1)));
    const about = { written: isWritten, family, lang: course.lang, course: c };
    const outline = outlineOf(course);
    const listed = lexiconsOf(wordsOf(languagesToJudge({ outline, courseTitle: course.course })));
    const add = (mode: Mode, k: Knowledge, closing: boolean, weight: number, chapter: number) => {
      const lexicons = k.head || k.tail || !k.outline ? lexiconsOf(wordsOf(languagesToJudge(k))) : listed;
      const clues = cluesOf(k, lexicons)?.clues;
      const spoken = (clues ? lookAt(clues, mode) : []).map((sign) => ({
        id: sign.id,
        weight: sign.weight,
        strength: sign.strength,
      }));
      const counts = isWritten ? WRITTEN[closing ? 'closing' : 'ordinary'] : weight * share;
      samples[mode].push({ ...about, spoken, closing, weight: counts, real: weight === 1, chapter });
    };
    for (const [i, { closing }] of course.chapters.entries())
      if (closing !== null) addChapter(course, outline, i, closing, add);
    for (const mode of ['outline', 'page'] as const)
      for (const k of disagreements(course, outline, mode)) add(mode, k, false, CONTRAST, -1);
  }
  return samples;
}

type Add = (mode: Mode, k: Knowledge, closing: boolean, weight: number, chapter: number) => void;

/** A chapter in every mode, one after the other, so that its text is read once. */
function addChapter(
  course: LabelledCourse,
  outline: OutlineChapter[],
  i: number,
  closing: boolean,
  add: Add,
): void {
  for (const mode of ['title', 'body', 'page'] as const)
    add(mode, knowledge(course, outline, i, mode), closing, 1, i);
  if (course.source === 'written') return;
  const placed = knowledge(course, outline, i, 'outline');
  add('outline', placed, closing, 1, i);
  // An outline is often known before its texts are, and some outlines hold nothing but numbers.
  const { head: _head, tail: _tail, ...bare } = placed;
  add('outline', bare, closing, CONTRAST, i);
  add('body', { ...placed, title: `${i + 1}`, outline: numbersFor(outline) }, closing, CONTRAST, i);
}

const numbered = new WeakMap<readonly OutlineChapter[], OutlineChapter[]>();
function numbersFor(outline: OutlineChapter[]): OutlineChapter[] {
  const known = numbered.get(outline) ?? outline.map(({ key }, i) => ({ key, title: `${i + 1}` }));
  numbered.set(outline, known);
  return known;
}
