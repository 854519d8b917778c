import type { ChapterPage } from '@/detection/page-facts';
import type { Mark } from '@/progress/model/facts';
import { isArticleIdentity, siteOf } from '@/progress/model/identity';
import type { EpilogueDatabase } from '../database/database';
import { chaptersUnder } from '../database/stored-chapters';
import { outlinesWith } from '../queries/known-outline';

/** What a page knew of its course and, if it was a chapter, which. */
type Sighted = Pick<ChapterPage, 'course' | 'outline'> & Partial<Pick<ChapterPage, 'chapter'>>;

/** Joins two identities of one course. */
export interface Link {
  kind: Extract<Mark['kind'], 'same-course'>;
  courseKey: string;
  value: string;
}

/**
 * Links that a page gives reason for and that nobody has made yet. They join: the page's own keys; one of these with
 * the key under which this visit began (`visitedAs`), when either is only the article's own; such an article with the
 * course whose outline lists it; and earlier such articles with this page's outline. A link that was made before is not
 * made again, because the user may have taken it back.
 */
export async function newLinks(
  db: EpilogueDatabase,
  page: Sighted,
  visitedAs: PromiseLike<string | undefined>,
): Promise<Link[]> {
  const [first, ...others] = page.course.keys;
  if (first === undefined) return [];
  const lone = page.course.keys.every(isArticleIdentity);
  const [known, listing, listed, begunAs] = await Promise.all([
    Promise.all(others.map((key) => isKnown(db, key))),
    lone && page.chapter ? outlinesWith(db, page.chapter.key, [first]) : [],
    listedArticles(db, first, page),
    visitedAs,
  ]);
  const own = others.filter((key, i) => known[i] || !isArticleIdentity(key));
  const before = begunAs !== undefined && [begunAs, first].some(isArticleIdentity) ? [begunAs] : [];
  const ends = new Set([
    ...before,
    ...own,
    ...listing.slice(0, 1).map((outline) => outline.courseKey),
    ...listed,
  ]);
  ends.delete(first);
  const links = [...ends].map((value): Link => ({ kind: 'same-course', courseKey: first, value }));
  const made = await Promise.all(links.map((link) => wasMade(db, link)));
  return links.filter((_link, i) => !made[i]);
}

/** An article's own identity means nothing until something was recorded under it. */
async function isKnown(db: EpilogueDatabase, key: string): Promise<boolean> {
  return (await db.courses.where('keys').equals(key).count()) > 0;
}

/** Courses that consist of nothing but this site's articles and whose chapters this page's outline lists. */
async function listedArticles(db: EpilogueDatabase, key: string, page: Sighted): Promise<string[]> {
  if (!page.outline) return [];
  const listed = new Set(page.outline.chapters.map((chapter) => chapter.key));
  const rows = await db.courses
    .where('keys')
    .startsWith(`${siteOf(key)}:article/`)
    .distinct()
    .toArray();
  const lone = rows.filter((row) => row.keys.every(isArticleIdentity));
  const chapters = await Promise.all(lone.map((row) => chaptersUnder(db, row.key)));
  return lone
    .filter((_row, i) => chapters[i]?.some((chapter) => listed.has(chapter.chapterKey)))
    .map((row) => row.key);
}

async function wasMade(db: EpilogueDatabase, { courseKey, value }: Link): Promise<boolean> {
  const ways = [
    [courseKey, value],
    [value, courseKey],
  ] as const;
  for (const [from, to] of ways) {
    const marks = await db.marks.where('[kind+value]').equals(['same-course', to]).toArray();
    if (marks.some((mark) => mark.courseKey === from)) return true;
  }
  return false;
}
