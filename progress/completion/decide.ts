import type { Verdict } from '@/detection/verdict';
import type { Folded } from '../fold/fold-course';
import type { AskReason, Mark, MarkEvidence, Visit } from '../model/facts';
import { isAfter } from '../model/order';
import type { ChapterRow } from '../model/rows';
import { chapterProgress, type PageLength, secondsToRead, USUAL_SPEED } from './effort';

/** What is decided once, when it happens, with the thresholds of the day. */
export interface Occasion {
  /** The course with the visit as it stands now. */
  folded: Folded;
  visit: Visit;
  /** Key of the row that the visit's chapter is folded into. */
  chapterKey: string;
  page: PageLength & { preview: boolean; hiddenMedia: boolean };
  verdict: Verdict;
  settings: { readingSpeed: number; minimumSeconds: number };
  /** Version of the detector. */
  detector?: string;
}

/** A mark to be appended by the reader; marks of different actions can be undone one by one. */
export type Decided = Pick<Mark, 'kind' | 'chapterKey'> & { evidence: MarkEvidence };

/** Text this short beside a video that cannot be seen is its caption: nobody can say that it was watched. */
const CAPTION_SECONDS = 60;

/** Without a closing chapter, a course of fewer chapters may be anything: it finishes by the user's word only. */
const SMALLEST_COURSE = 5;

/** Marks that the reader has to append for a visit: `done`, `finished`, both or none, in this order. */
export function decide(occasion: Occasion): Decided[] {
  const { folded, chapterKey, verdict } = occasion;
  const chapter = folded.chapters.find((row) => row.chapterKey === chapterKey);
  if (!chapter || occasion.page.preview) return [];
  const evidence = earned(occasion, chapter);
  const really = evidence !== null || chapter.doneBy === 'reader' || chapter.doneBy === 'user';
  if (!really) return [];

  const chapters = folded.chapters.map(
    (row): ChapterRow => (row === chapter ? { ...row, state: 'done' } : row),
  );
  const finish = mayFinish(folded, chapterKey, evidence !== null)
    ? finishing(occasion, chapters, evidence !== null)
    : null;
  const done: Decided[] = [];
  if (evidence) {
    const ask = finish !== null && 'ask' in finish ? finish : {};
    done.push({ kind: 'done', chapterKey, evidence: { ...evidence, ...ask } });
  }
  if (finish === null || !('rule' in finish)) return done;
  const counted = folded.row.outlineComplete ? { counted: chapters.filter((row) => row.counts).length } : {};
  const why = { ...base(occasion), verdict, rule: finish.rule, ...counted };
  return [...done, { kind: 'finished', chapterKey, evidence: why }];
}

/** The evidence that this visit made the chapter done, or `null`: it did not, or it was done before. */
function earned(occasion: Occasion, chapter: ChapterRow): MarkEvidence | null {
  const { page, settings, visit, folded, verdict } = occasion;
  if (chapter.state === 'done' && chapter.doneBy !== 'import') return null;
  if (!isAfter(visit, folded.memory.floors.get(chapter.chapterKey))) return null;
  if (page.hiddenMedia && secondsToRead(page, USUAL_SPEED) < CAPTION_SECONDS) return null;
  const { done, engaged, needed, seen, media } = chapterProgress(chapter, page, settings.readingSpeed);
  if (!done || engaged < settings.minimumSeconds) return null;
  return { ...base(occasion), verdict, seen, engaged, needed, media };
}

function base({ visit, settings, detector }: Occasion): MarkEvidence {
  const version = detector === undefined ? {} : { detector };
  return { visit: visit.id, readingSpeed: settings.readingSpeed, ...version };
}

/** Whether the reader may say anything about the course at all. */
function mayFinish({ row, memory }: Folded, chapterKey: string, newlyDone: boolean): boolean {
  if (row.state !== 'reading') return false;
  return memory.held === null || (newlyDone && memory.held.chapterKey !== chapterKey);
}

/** Finish, ask, or neither, now that `chapters` are as they are. A question needs a chapter that just became done. */
function finishing(
  { folded, chapterKey, verdict }: Occasion,
  chapters: readonly ChapterRow[],
  newlyDone: boolean,
): { rule: 'closing-chapter' | 'all-chapters' } | { ask: AskReason } | null {
  const { row, memory } = folded;
  const isClosing = verdict.closing === 'yes';
  if (isClosing || (newlyDone && memory.closingDone.length > 0)) {
    const doubt = doubtAbout(folded, chapterKey, chapters, isClosing);
    if (doubt === null) return { rule: 'closing-chapter' };
    return isClosing && newlyDone ? { ask: doubt } : null;
  }
  if (!newlyDone) return null;
  const counting = chapters.filter((chapter) => chapter.counts);
  const noClosing = chapters.every((chapter) => chapter.role !== 'closing');
  const allDone = counting.every((chapter) => chapter.state === 'done');
  const over = row.outlineComplete && row.publishing === 'complete';
  if (noClosing && allDone && over && counting.length >= SMALLEST_COURSE) return { rule: 'all-chapters' };
  const isLast = counting.findLast((chapter) => chapter.index >= 0)?.chapterKey === chapterKey;
  return isLast && verdict.closing === 'unsure' && verdict.score >= 0.5 ? { ask: 'unsure-closing' } : null;
}

/** Why a course whose closing chapter is done is not simply finished; `null` when nothing speaks against it. */
function doubtAbout(
  { row }: Folded,
  chapterKey: string,
  chapters: readonly ChapterRow[],
  isClosing: boolean,
): AskReason | null {
  if (row.chapters === 0) return 'outline-unknown';
  const listed = chapters.some((chapter) => chapter.chapterKey === chapterKey && chapter.index >= 0);
  if (!row.outlineComplete || (isClosing && !listed)) return 'outline-partial';
  const counting = chapters.filter((chapter) => chapter.counts);
  const missing = counting.filter((chapter) => chapter.state !== 'done').length;
  return missing <= Math.max(2, counting.length / 10) ? null : 'chapters-missing';
}
