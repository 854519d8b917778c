import { isForLookingUp } from '@/detection/list-kind';
import { counts } from '@/detection/roles';
import type { Verdict } from '@/detection/verdict';
import type { Folded } from '../fold/fold-course';
import type { AskReason } from '../model/facts';
import type { ChapterRow } from '../model/rows';

/** What is known when a chapter has just been read to its end, or is open and was read before. */
export interface Reached {
  folded: Folded;
  /** All chapters as they stand now, this one done. */
  chapters: readonly ChapterRow[];
  chapter: ChapterRow;
  verdict: Verdict;
  /** Whether it became done with this visit: only then is anything asked. */
  newlyDone: boolean;
  /** Whether the page has a link to a following one. */
  namesNext: boolean;
}

/** The course is finished by one of two rules; or the user is asked why, in the page (`card`) or in popup and badge only. */
export type CourseEnd =
  | { rule: 'closing-chapter' | 'all-chapters' }
  | { ask: AskReason; whole: boolean; card: boolean };

/** Without a closing chapter, fewer chapters may be anything: nothing finishes by itself, and no card asks. */
const SMALLEST_COURSE = 5;

/** How many chapters that count may be missing at a course's end, by how many there are (issue 14). */
export function forgiven(counted: number): number {
  if (counted < 5) return 0;
  if (counted < 10) return 1;
  return counted < 30 ? 2 : Math.floor(counted / 10);
}

/** Whether this is the end of the course, surely or perhaps. `null`: nothing says so, and nothing is asked. */
export function courseEnd(reached: Reached): CourseEnd | null {
  const ends = [withFarewell(reached), withoutFarewell(reached)].filter((end) => end !== null);
  return ends.find((end) => 'rule' in end) ?? ends[0] ?? null;
}

/** The author's farewell was read, in this chapter or before; or something bears its name where the list ends. */
function withFarewell(reached: Reached): CourseEnd | null {
  const { folded, chapters, chapter, verdict, newlyDone } = reached;
  const isClosing = verdict.closing === 'yes';
  const counting = chapters.filter((row) => row.counts);
  const whole = counting.filter((row) => row.state !== 'done').length <= forgiven(counting.length);
  const isNews = isNewlyAsked(reached);
  const isListRead = whole && chapter.index >= 0 && completesList(chapter, counting);
  const asks = (ask: AskReason): CourseEnd => ({ ask, whole, card: true });

  if (isClosing || (newlyDone && chapter.counts && folded.memory.closingDone.length > 0)) {
    const doubt = doubtAbout(folded, chapter, isClosing) ?? (whole ? null : 'chapters-missing');
    if (doubt === null) return { rule: 'closing-chapter' };
    if (newlyDone && (isClosing || (isNews && isListRead))) return asks(doubt);
  }
  if (!newlyDone || !chapter.counts || folded.memory.lookedUp || !endsList(reached)) return null;
  const isNamed = verdict.role === 'closing' || chapter.role === 'closing';
  const isPossible = verdict.closing === 'unsure' && whole && isNews;
  return isNamed || isPossible ? asks('unsure-closing') : null;
}

/** Why a course whose closing chapter was read is not simply finished, missing chapters aside. */
function doubtAbout({ row }: Folded, chapter: ChapterRow, isClosing: boolean): AskReason | null {
  if (row.chapters === 0) return 'outline-unknown';
  if (!row.outlineComplete || (isClosing && chapter.index < 0)) return 'outline-partial';
  return chapter.counts ? null : 'unsure-closing';
}

/** Whether nothing that counts follows the chapter, as far as its list goes and its page leads. */
function endsList({ folded, chapters, chapter, namesNext }: Reached): boolean {
  const behind = chapters.filter((row) => row.index > chapter.index);
  if (chapter.index < 0 || behind.some((row) => row.counts)) return false;
  // In a part of a list, a page that leads on leads out of it, unless something that does not count still follows.
  return folded.row.outlineComplete || !namesNext || behind.length > 0;
}

/** Everything is read and no farewell was recognised. What was skipped by the user's word is not missed here. */
function withoutFarewell(reached: Reached): CourseEnd | null {
  const { folded, chapters, chapter, newlyDone } = reached;
  const { row, memory } = folded;
  if (!newlyDone) return null;
  const counting = chapters.filter((each) => each.counts && each.state !== 'skipped');
  const done = counting.filter((each) => each.state === 'done').length;
  const isOver = row.outlineComplete && row.publishing === 'complete' && chapter.counts;
  if (isOver && done >= SMALLEST_COURSE && chapters.every((each) => !each.counts || each.state === 'done'))
    return { rule: 'all-chapters' };

  if (row.publishing === 'running' || memory.lookedUp || !isNewlyAsked(reached)) return null;
  if (done < 2 || counting.length - done > forgiven(counting.length)) return null;
  const isEnd = row.outlineComplete ? completesList(chapter, counting) : isLastPage(reached);
  if (!isEnd || isForLookingUp(chapters, chapter, row.title)) return null;
  const ask = row.outlineComplete ? 'all-read' : 'last-page';
  const size = row.outlineComplete ? counting.length : done;
  return { ask, whole: true, card: size >= SMALLEST_COURSE };
}

/** Nobody is about to read on: the last one is done, and so is the one that follows. What is missing lies in between. */
function completesList(chapter: ChapterRow, counting: readonly ChapterRow[]): boolean {
  if (!chapter.counts || counting.at(-1)?.state !== 'done') return false;
  const next = counting.find((row) => row.index > chapter.index);
  return next === undefined || next.state === 'done';
}

/** A part of a list ends where a page leads no further and others did, with nothing open in the lists of other sites. */
function isLastPage({ folded, chapters, namesNext }: Reached): boolean {
  const elsewhere = chapters.some(
    (row) => row.onlyOn !== undefined && counts(row.role) && row.state !== 'done',
  );
  return folded.row.chapters > 0 && !namesNext && folded.memory.namesNext && !elsewhere;
}

/** A question about a whole list is not asked again until the list has grown. */
function isNewlyAsked({ folded, chapters }: Reached): boolean {
  const { askedAt } = folded.memory;
  return askedAt === null || chapters.filter((row) => row.counts).length > askedAt;
}
