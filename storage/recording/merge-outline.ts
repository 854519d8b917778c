import type { ChapterPage } from '@/detection/page-facts';
import type { OutlineChapter } from '@/detection/reader';
import type { Folded } from '@/progress/fold/fold-course';
import { mergeOutline, outlineOf } from '@/progress/fold/outline-parts';
import { siteDone } from '@/progress/fold/site-done';
import { sameContent } from '@/progress/model/canonical-json';
import type { Outline } from '@/progress/model/facts';
import { storableTime } from '@/progress/model/storable-time';
import type { Writing } from '../database/transaction';
import { type MarkDraft, stampMarks } from '../marks/append-marks';
import type { LoadedFacts } from './load-facts';

const DAY = 86_400_000;

/**
 * Merges what a page knew of its course into the store and the loaded facts. An outline without news is written once a
 * day at most.
 */
export function mergeSeenOutline(
  { db, later, dirty }: Writing,
  bag: LoadedFacts,
  page: Pick<ChapterPage, 'course' | 'outline'> & Partial<Pick<ChapterPage, 'chapter'>>,
  now: number,
): void {
  const courseKey = page.course.keys[0] ?? '';
  const known = bag.outlines.find((outline) => outline.courseKey === courseKey);
  // The sighting is later than what is stored, whatever another machine's clock said.
  const seenAt = storableTime(Math.max(now, (known?.seenAt ?? 0) + 1));
  const sighted = outlineOf(courseKey, page.course, page.outline, seenAt, page.chapter?.key);
  const merged = known ? mergeOutline(known, sighted) : sighted;
  if (known && sameContent(shown(known), shown(merged)) && seenAt - known.seenAt < DAY) return;
  bag.outlines = [...bag.outlines.filter((outline) => outline !== known), merged];
  later(db.outlines.put(merged));
  dirty('outlines', [courseKey]);
}

/** Appends, as one action, what the site itself calls done and nobody has marked yet. Returns whether there was any. */
export function appendSiteDone(
  bag: LoadedFacts,
  writing: Writing,
  folded: Folded | null,
  courseKey: string,
  sighted: readonly OutlineChapter[],
  now: number,
): boolean {
  const drafts = siteDone(folded, sighted).map(
    (chapterKey): MarkDraft => ({ kind: 'done', by: 'import', courseKey, chapterKey }),
  );
  if (drafts.length > 0) appendTo(bag, writing, drafts, now);
  return drafts.length > 0;
}

/** Appends marks, as one action, to the store and to the loaded facts. */
export function appendTo(
  bag: LoadedFacts,
  { db, stamp, later, dirty }: Writing,
  drafts: readonly MarkDraft[],
  at: number,
): void {
  const marks = stampMarks(stamp, drafts, at, crypto.randomUUID());
  later(db.marks.bulkAdd(marks));
  const ids = marks.map(({ id }) => id);
  dirty('marks', ids);
  bag.marks.push(...marks);
}

function shown({ title, author, url, language, publishing, chapters, complete }: Outline) {
  return { title, author, url, language, publishing, chapters, complete };
}
