import { cleanTitle } from '@/detection/closing/clean-title';
import { fold } from '@/detection/closing/fold';
import { type Linked, linked } from '@/detection/sites/links';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';

/** A course of the library with its chapters, as far as matching lines needs them. */
export interface KnownCourse {
  row: Pick<CourseRow, 'key' | 'keys' | 'title' | 'author' | 'url'>;
  chapters: readonly Pick<ChapterRow, 'chapterKey' | 'pairs' | 'title' | 'section' | 'url'>[];
}

/** What identified the course of a line. */
export type By = 'key' | 'address' | 'title';

export interface Match<T> {
  found: T;
  by: By;
}

/** What a line says about its course. */
export interface CourseCells {
  title: string;
  author: string;
  url: URL | null;
  key: string;
}

/** Finds courses of the library, once for each line. A title that two courses share finds neither. */
export function finder(known: readonly KnownCourse[]): (cells: CourseCells) => Match<KnownCourse> | null {
  const byKey = new Map(known.flatMap((course) => course.row.keys.map((key) => [key, course] as const)));
  const byUrl = new Map(
    known.flatMap((course) => (course.row.url ? [[spelled(course.row.url), course] as const] : [])),
  );
  const byTitle = new Map<string, KnownCourse | null>();
  for (const course of known) {
    const name = nameOf(course.row.title);
    byTitle.set(name, byTitle.has(name) ? null : course);
  }
  return ({ title, author, url, key }) => {
    const own = byKey.get(key);
    if (own) return { found: own, by: 'key' };
    const there = url && (byUrl.get(spelled(url.href)) ?? byKey.get(linked(url, title)?.course ?? ''));
    if (there) return { found: there, by: 'address' };
    // An address or a key of its own says that this is another course, whatever its title.
    if (key || (url && linked(url, title)?.course)) return null;
    const called = byTitle.get(nameOf(title));
    const isOther = called?.row.author && author && fold(called.row.author) !== fold(author);
    return called && !isOther ? { found: called, by: 'title' } : null;
  };
}

/** What a line says about its chapter. */
export interface ChapterCells {
  title: string;
  section: string;
  url: URL | null;
}

/** Finds chapters of one course: by address, by title within their section, or by title if only one chapter has it. */
export function chapterFinder({ chapters }: KnownCourse): (cells: ChapterCells) => string | null {
  const byKey = new Set(chapters.flatMap(({ chapterKey, pairs = [] }) => [chapterKey, ...pairs]));
  const byUrl = new Map(
    chapters.flatMap(({ url, chapterKey }) => (url ? [[spelled(url), chapterKey] as const] : [])),
  );
  const byTitle = new Map<string, string | null>();
  for (const { title, section, chapterKey } of chapters) {
    for (const name of [nameOf(title), `${fold(section ?? '')}\n${nameOf(title)}`])
      byTitle.set(name, byTitle.has(name) ? null : chapterKey);
  }
  return ({ title, section, url }) => {
    const key = url ? linked(url)?.chapter : undefined;
    if (key !== undefined && byKey.has(key)) return key;
    const there = url && byUrl.get(spelled(url.href));
    if (there) return there;
    if (title === '') return null;
    return byTitle.get(`${fold(section)}\n${nameOf(title)}`) ?? byTitle.get(nameOf(title)) ?? null;
  };
}

/** The identities that an address gives, if it gives any. */
export function linkedBy(url: URL | null, title?: string): Linked {
  return (url && linked(url, title)) ?? {};
}

/** An address in the form in which it is compared: without the part after `#`, and without a slash at its end. */
function spelled(address: string): string {
  return address.replace(/#.*$/, '').replace(/\/$/, '');
}

function nameOf(title: string): string {
  return fold(cleanTitle(title));
}
