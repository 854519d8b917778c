import { judge } from '@/detection/closing/judge';
import { languagesToJudge } from '@/detection/closing/languages';
import { models as fitted, type Models } from '@/detection/closing/model';
import type { Mode } from '@/detection/closing/weigh';
import { wordsOf } from '@/detection/closing/words.fixture';
import type { Knowledge, Verdict } from '@/detection/verdict';
import type { LabelledCourse } from './corpus';
import { type Counts, rates } from './measure';
import { knowledge, outlineOf } from './samples';

export const MODES = ['outline', 'title', 'body'] as const satisfies readonly Mode[];

export interface Miss {
  mode: Mode;
  course: string;
  title: string;
  /** What the label says. */
  closing: boolean;
  verdict: Verdict;
}

export type ModeResult = Counts & { mode: Mode; courses: number; precision: number; recall: number };

/** The verdict as the extension would come to it, with the words of the languages that it would load. */
export const verdictOn = (k: Knowledge, models: Models = fitted): Verdict =>
  judge(k, wordsOf(languagesToJudge(k)), models);

/** Judges every labelled chapter as the extension would; "not sure" counts as not closing. */
export function evaluate(
  courses: readonly LabelledCourse[],
  mode: Mode,
  models: Models = fitted,
): { result: ModeResult; misses: Miss[] } {
  const counts = { chapters: 0, tp: 0, fp: 0, fn: 0 };
  const misses: Miss[] = [];
  for (const course of courses) {
    const outline = outlineOf(course);
    course.chapters.forEach(({ closing, title }, index) => {
      if (closing === null) return;
      const verdict = verdictOn(knowledge(course, outline, index, mode), models);
      const yes = verdict.closing === 'yes';
      counts.chapters++;
      if (yes && closing) counts.tp++;
      if (yes && !closing) counts.fp++;
      if (!yes && closing) counts.fn++;
      if (yes !== closing) misses.push({ mode, course: course.id, title, closing, verdict });
    });
  }
  return { result: { mode, courses: courses.length, ...counts, ...rates(counts) }, misses };
}
