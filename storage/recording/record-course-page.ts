import type { CoursePage } from '@/detection/page-facts';
import { isListed } from '@/progress/model/rows';
import { write } from '../database/transaction';
import { newLinks } from './course-links';
import { loadFacts } from './load-facts';
import { appendSiteDone, appendTo, mergeSeenOutline } from './merge-outline';
import { foldLoaded, storedRows, writeRows } from './refold';
import { goneForGood } from './tombstones';

/**
 * Records that someone saw a course's own page: keeps its list of chapters, and counts as done what the site itself
 * calls done. Nobody has read anything, so a course of which the site says nothing stands on no shelf. A course that
 * was forgotten, or called none, stays as it is, and nothing is written. `now`: milliseconds since 1970.
 */
export async function recordCoursePage(page: CoursePage, now: number): Promise<void> {
  const [courseKey = ''] = page.course.keys;
  const gone = await goneForGood(page.course.keys);
  await write(async (writing) => {
    const { db } = writing;
    const links = await newLinks(db, page, Promise.resolve(undefined));
    const bag = await loadFacts(db, [...page.course.keys, ...links.map(({ value }) => value)]);
    const before = await storedRows(db, bag.keys);
    const isAway = !before.found.every(isListed);
    if (isAway || (before.found.length === 0 && gone.size > 0)) return;
    mergeSeenOutline(writing, bag, page, now);
    for (const link of links) appendTo(bag, writing, [{ ...link, by: 'reader' }], now);
    const folded = foldLoaded(bag).find(({ row }) => row.keys.includes(courseKey)) ?? null;
    appendSiteDone(bag, writing, folded, courseKey, page.outline?.chapters ?? [], now);
    await writeRows(db, bag, foldLoaded(bag), before);
  });
}
