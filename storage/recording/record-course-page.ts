import type { CoursePage } from '@/detection/page-facts';
import { write } from '../database/transaction';
import { hashesOf } from '../import/forgotten-coverage';
import { newLinks } from './course-links';
import { loadBag } from './load-facts';
import { appendSiteDone, appendTo, sightOutline } from './merge-outline';
import { foldBag, rowsBefore, writeRows } from './refold';

/**
 * A course's own page was seen: keeps its list of chapters, and counts as done what the site itself says was done.
 * Nothing was read, so that a course of which the site says nothing stands on no shelf. A course that was forgotten,
 * or called none, stays so, and nothing is written. `now`: milliseconds since 1970.
 */
export async function sightCourse(page: CoursePage, now: number): Promise<void> {
  const [courseKey = ''] = page.course.keys;
  const hashes = await hashesOf(page.course.keys);
  await write(async (writing) => {
    const { db } = writing;
    const links = await newLinks(db, page, Promise.resolve(undefined));
    const bag = await loadBag(db, [...page.course.keys, ...links.map(({ value }) => value)]);
    const before = await rowsBefore(db, bag.keys);
    const gone = await db.tombstones.bulkGet([...hashes.values()]);
    const isAway = before.found.some((row) => row.hidden || row.forgottenAt !== undefined);
    if (isAway || (before.found.length === 0 && gone.some(Boolean))) return;
    sightOutline(writing, bag, page, now);
    for (const link of links) appendTo(bag, writing, [{ ...link, by: 'reader' }], now);
    const folded = foldBag(bag).find(({ row }) => row.keys.includes(courseKey)) ?? null;
    appendSiteDone(bag, writing, folded, courseKey, page.outline?.chapters ?? [], now);
    await writeRows(db, bag, foldBag(bag), before);
  });
}
