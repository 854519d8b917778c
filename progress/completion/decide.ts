import type { Verdict } from '@/detection/verdict';
import type { Folded } from '../fold/fold-course';
import type { MarkEvidence, MarkKind, Visit } from '../model/facts';
import { isAfter } from '../model/order';
import type { ChapterRow } from '../model/rows';
import { attended, UNATTENDED_LESSONS } from './attendance';
import { courseEnd } from './course-end';
import { chapterProgress, type PageLength, secondsToRead, USUAL_SPEED } from './effort';

/** What is decided once, when it happens, with the thresholds of the day. */
export interface Occasion {
  /** The course with the visit as it stands now. */
  folded: Folded;
  visit: Visit;
  /** Key of the row that the visit's chapter is folded into. */
  chapterKey: string;
  /** `namesNext`: it has a link of its own to a following page. */
  page: PageLength & { preview: boolean; hiddenMedia: boolean; namesNext?: boolean };
  verdict: Verdict;
  settings: { readingSpeed: number; minimumSeconds: number };
  /** Version of the detector. */
  detector?: string;
}

/** A mark to be appended by the reader; marks of different actions can be undone one by one. */
export interface Decided {
  kind: Extract<MarkKind, 'done' | 'finished'>;
  chapterKey: string;
  evidence: MarkEvidence;
  /** What the page shows of it, beside popup and badge. */
  card?: 'finished' | 'ask';
}

/** Text this short beside a video that cannot be seen is its caption: nobody can say that it was watched. */
const CAPTION_SECONDS = 60;

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
  const newlyDone = evidence !== null;
  const done = chapters.find((row) => row.chapterKey === chapterKey) ?? chapter;
  const namesNext = occasion.page.namesNext === true;
  const end = mayFinish(folded, chapter, newlyDone)
    ? attended(courseEnd({ folded, chapters, chapter: done, verdict, newlyDone, namesNext }), occasion.visit)
    : null;
  const counted = chapters.filter((row) => row.counts).length;
  const decided: Decided[] = [];
  if (evidence) {
    const asks = end !== null && 'ask' in end;
    const asked = asks ? { ask: end.ask, ...(end.whole ? { counted } : {}) } : {};
    const card = asks && end.card ? { card: 'ask' as const } : {};
    decided.push({ kind: 'done', chapterKey, evidence: { ...evidence, ...asked }, ...card });
  }
  if (end && 'rule' in end) {
    const why = { ...base(occasion), verdict, rule: end.rule, counted };
    decided.push({ kind: 'finished', chapterKey, evidence: why, card: 'finished' });
  }
  return decided;
}

/** What the page shows of what was decided: nothing where it is only asked in popup and badge. */
export function cardOf(decided: readonly Decided[]): 'finished' | 'ask' | null {
  return decided.findLast(({ card }) => card !== undefined)?.card ?? null;
}

/** The evidence that this visit made the chapter done, or `null`: it did not, or it was done before. */
function earned(occasion: Occasion, chapter: ChapterRow): MarkEvidence | null {
  const { page, settings, visit, folded, verdict } = occasion;
  if (chapter.state === 'done' && chapter.doneBy !== 'import') return null;
  if (!isAfter(visit, folded.memory.floors.get(chapter.chapterKey))) return null;
  if (page.hiddenMedia && secondsToRead(page, USUAL_SPEED) < CAPTION_SECONDS) return null;
  if (visit.unattended && folded.memory.unattended >= UNATTENDED_LESSONS) return null;
  // While an advert plays, the page may know of nothing longer; another visit did.
  const mediaSeconds = Math.max(page.mediaSeconds ?? 0, chapter.mediaSeconds ?? 0);
  const length = { ...page, mediaSeconds };
  const { done, engaged, needed, seen, media } = chapterProgress(chapter, length, settings.readingSpeed);
  if (!done || engaged < settings.minimumSeconds) return null;
  return { ...base(occasion), verdict, seen, engaged, needed, media };
}

function base({ visit, settings, detector }: Occasion): MarkEvidence {
  const version = detector === undefined ? {} : { detector };
  return { visit: visit.id, readingSpeed: settings.readingSpeed, ...version };
}

/** Whether the reader may say anything about the course at all. What counts for nothing releases nothing. */
function mayFinish({ row, memory: { held } }: Folded, chapter: ChapterRow, newlyDone: boolean): boolean {
  if (row.state !== 'reading') return false;
  return held === null || (newlyDone && chapter.counts && held.chapterKey !== chapter.chapterKey);
}
