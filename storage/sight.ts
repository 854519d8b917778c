import type { ChapterPage } from '@/detection/page-facts';
import type { OutlineChapter } from '@/detection/reader';
import { sameContent } from '@/progress/canonical';
import type { Outline } from '@/progress/facts';
import type { Folded } from '@/progress/fold';
import { mergeOutline, outlineOf } from '@/progress/outline';
import { siteDone } from '@/progress/site-record';
import { type MarkDraft, stampMarks } from './act';
import type { Bag } from './load';
import type { Writing } from './transaction';

const DAY = 86_400_000;

/** Merges what a page knew of its course into the store and the bag; when it is no news, at most once a day. */
export function sightOutline(
  { db, later }: Writing,
  bag: Bag,
  page: Pick<ChapterPage, 'course' | 'outline'> & Partial<Pick<ChapterPage, 'chapter'>>,
  now: number,
): void {
  const courseKey = page.course.keys[0] ?? '';
  const known = bag.outlines.find((outline) => outline.courseKey === courseKey);
  // Never earlier than what stands: this sighting is the later one, whatever some other machine's clock said.
  const seenAt = Math.max(now, (known?.seenAt ?? 0) + 1);
  const sighted = outlineOf(courseKey, page.course, page.outline, seenAt, page.chapter?.key);
  const merged = known ? mergeOutline(known, sighted) : sighted;
  if (known && sameContent(shown(known), shown(merged)) && seenAt - known.seenAt < DAY) return;
  bag.outlines = [...bag.outlines.filter((outline) => outline !== known), merged];
  later(db.outlines.put(merged));
}

/** Appends as one action what the site itself calls done and nobody has spoken of yet; tells whether there was any. */
export function appendSiteDone(
  bag: Bag,
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

/** Appends marks as one action to the store and the bag. */
export function appendTo(
  bag: Bag,
  { db, stamp, later }: Writing,
  drafts: readonly MarkDraft[],
  at: number,
): void {
  const marks = stampMarks(stamp, drafts, at, crypto.randomUUID());
  later(db.marks.bulkAdd(marks));
  bag.marks.push(...marks);
}

function shown({ title, author, url, language, publishing, chapters, complete }: Outline) {
  return { title, author, url, language, publishing, chapters, complete };
}
