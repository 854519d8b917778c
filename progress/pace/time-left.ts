import { isRemaining } from '../fold/next-chapter';
import type { ChapterRow } from '../model/rows';
import { shareSeen } from '../model/slices';
import type { MeasuredSpeed } from './measured-speed';

/** What a person's own speed is measured on: this course first, and all courses where it tells nothing yet. */
export interface OwnSpeed {
  course: MeasuredSpeed;
  all: MeasuredSpeed;
  /** CJK characters a minute as set in the settings: what counts until something is measured. */
  readingSpeed: number;
}

/** A chapter that is left, and how long it takes. */
export interface ChapterLeft {
  chapterKey: string;
  title: string;
  /** Engaged seconds; `null` where nothing tells. */
  seconds: number | null;
}

/** What is left of a course. */
export interface TimeLeft {
  /** In outline order. */
  chapters: ChapterLeft[];
  /** Engaged seconds for all of it, and their standard deviation; `null` where nothing tells. */
  seconds: number | null;
  deviation: number;
}

/** The fields of a chapter that tell how long it takes. */
type Left = Pick<
  ChapterRow,
  'chapterKey' | 'title' | 'seconds' | 'mediaSeconds' | 'media' | 'slices' | 'state' | 'counts'
>;

/**
 * What is left of a course by the person's own speed. A chapter begun counts as far as it was not seen. `lengths` holds
 * the CJK characters of texts that are known. A chapter of which nothing tells takes as long as the others on average.
 */
export function timeLeft(
  chapters: readonly Left[],
  speed: OwnSpeed,
  lengths: ReadonlyMap<string, number> = new Map(),
): TimeLeft {
  const left = chapters.filter(isRemaining);
  const told = left.map((chapter) => secondsOf(chapter, speed, lengths.get(chapter.chapterKey)));
  const known = told.filter((seconds) => seconds !== null);
  const usual = known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : null;
  const all = left.map(({ chapterKey, title }, i) => ({ chapterKey, title, seconds: told[i] ?? usual }));
  const { perChapter } = perChapterOf(speed);
  return {
    chapters: all,
    seconds:
      usual === null && left.length > 0 ? null : all.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
    deviation: (perChapter?.deviation ?? 0) * Math.sqrt(left.length),
  };
}

function secondsOf(chapter: Left, speed: OwnSpeed, characters: number | undefined): number | null {
  const { course, all, readingSpeed } = speed;
  const recorded = chapter.seconds ?? chapter.mediaSeconds;
  const unseen = 1 - Math.max(chapter.media, shareSeen(chapter.slices));
  if (recorded !== undefined && recorded > 0)
    return recorded * unseen * (course.perRecordedSecond ?? all.perRecordedSecond ?? 1);
  if (characters !== undefined && characters > 0)
    return characters * unseen * (course.perCharacter ?? all.perCharacter ?? 60 / readingSpeed);
  const { perChapter } = perChapterOf(speed);
  return perChapter && perChapter.seconds * unseen;
}

function perChapterOf({ course, all }: OwnSpeed): Pick<MeasuredSpeed, 'perChapter'> {
  return course.perChapter ? course : all;
}
