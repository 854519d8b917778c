import type { OutlineChapter } from '@/detection/reader';
import { counts } from '@/detection/roles';
import type { MarkKind } from '@/progress/model/facts';
import { optional } from '@/progress/model/optional';
import { between, type Random, uuid } from './chance';
import { DAY, type MarkDraft, type VisitDraft } from './draft';
import type { Fate } from './plan';
import { readThrough, type Way } from './reading';

/** What somebody did with one course. */
export interface Story {
  visits: VisitDraft[];
  marks: MarkDraft[];
  /** Passes that came to their end. */
  finished: number;
}

interface Setting {
  fate: Fate;
  visits: number;
  chapters: readonly OutlineChapter[];
  /** The course's own key, for what is said of all of it. */
  courseKey: string;
  outlineComplete: boolean;
  /** Milliseconds since 1970; four years of reading end at `now`. */
  now: number;
  way: Pick<Way, 'reader' | 'chinese' | 'courseAt' | 'chapterAt'>;
}

const WINDOW = 4 * 365 * DAY;

/** Tells one course's story from its beginning to where its fate leaves it. */
export function tell(random: Random, setting: Setting): Story {
  const { fate, chapters, visits, now } = setting;
  const begun = now - WINDOW;
  // What is being read was read lately; everything else came to rest at some time in these years.
  const rest = fate === 'reading' ? between(random, 0, 9) * DAY : between(random, 45 * DAY, WINDOW * 0.9);
  const to = now - rest;
  const from = Math.max(begun, to - Math.max(chapters.length, visits / 6) * between(random, 1, 3) * DAY);
  const ends = fate === 'finished' || fate === 'again' || fate === 'caught-up';
  const depth = ends ? chapters.length : Math.ceil(chapters.length * (0.05 + 0.85 * random() ** 1.5));
  const read = chapters.slice(0, Math.min(depth, visits));
  const thorough = ends ? 1 : 0.9;
  const middle = fate === 'again' ? from + (to - from) * 0.6 : to;
  const first = Math.max(ends ? read.length : 0, Math.round(visits * (fate === 'again' ? 0.6 : 1)));
  const once = readThrough(random, {
    ...setting.way,
    chapters: read,
    visits: first,
    from,
    to: middle,
    thorough,
  });
  const story: Story = { ...once, finished: 0 };
  const end = Math.max(from, ...once.visits.map((visit) => visit.endedAt));
  const word = (kind: MarkKind, at: number, part: Partial<MarkDraft> = {}) =>
    story.marks.push({
      id: uuid(random),
      kind,
      by: 'user',
      at: Math.round(at),
      action: uuid(random),
      courseKey: setting.courseKey,
      ...part,
    });

  if (fate === 'planned') word('planned', between(random, begun, now));
  if (fate === 'finished' || fate === 'again') {
    finish(setting, once.marks, word, end);
    story.finished = 1;
  }
  if (fate === 'again' && visits > first) {
    word('pass', middle + DAY);
    const more = { chapters: read.slice(0, visits - first), visits: visits - first, from: middle + DAY * 2 };
    const twice = readThrough(random, {
      ...setting.way,
      ...more,
      to: Math.max(to, middle + DAY * 30),
      thorough,
    });
    story.visits.push(...twice.visits);
    story.marks.push(...twice.marks);
  }
  if (fate === 'dropped' || fate === 'on-hold') word(fate, end + between(random, 1, 20) * DAY);
  if (fate === 'not-a-course' || fate === 'forgotten') word(fate, end + DAY);
  correct(random, read, once.marks, word);
  return story;
}

type Word = (kind: MarkKind, at: number, part?: Partial<MarkDraft>) => void;

/** The end of a pass: by the reader where its rules allow, else by the user. */
function finish(setting: Setting, done: readonly MarkDraft[], word: Word, end: number): void {
  const counted = setting.chapters.filter((chapter) => counts(chapter.role)).length;
  const closing = done.find((mark) => mark.evidence?.verdict?.closing === 'yes');
  const evidence = setting.outlineComplete ? { counted } : {};
  if (!closing?.evidence || !setting.outlineComplete) {
    word('finished', end + 1, { evidence });
    return;
  }
  const { visit, readingSpeed, detector, verdict } = closing.evidence;
  word('finished', Math.max(end, closing.at) + 1, {
    by: 'reader',
    courseKey: closing.courseKey,
    ...(closing.chapterKey === undefined ? {} : { chapterKey: closing.chapterKey }),
    evidence: {
      ...evidence,
      rule: 'closing-chapter',
      ...optional({ visit, readingSpeed, detector, verdict }),
    },
  });
}

/** A few people correct what was decided: skip a quiz, take back a chapter, and take that back in turn. */
function correct(
  random: Random,
  read: readonly OutlineChapter[],
  done: readonly MarkDraft[],
  word: Word,
): void {
  const quiz = read.find((chapter) => chapter.role === 'quiz');
  const last = done.at(-1);
  if (quiz && last && random() < 0.2) word('skipped', last.at + 2, { chapterKey: quiz.key });
  if (last?.chapterKey !== undefined && random() < 0.15) {
    word('undo', last.at + 3, { courseKey: last.courseKey, value: last.action });
    if (random() < 0.5) word('redo', last.at + 4, { courseKey: last.courseKey, value: last.action });
  }
}
