import type { ChapterSighting, CourseSighting, Known, OutlineChapter, OutlineSighting } from './reader';

/** A page may write what it likes: these are the longest texts, addresses and lists that leave it. */
const TITLE = 300;
const SECTION = 200;
const ADDRESS = 2000;
const CHAPTERS = 3000;

/** Without the properties that are `undefined`: absent and unknown are the same thing in a message. */
type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };
export function given<T extends object>(value: T): Given<T> {
  for (const name of Object.keys(value) as (keyof T)[]) if (value[name] === undefined) delete value[name];
  return value as Given<T>;
}

/** An address as it may be reported, or `undefined`. */
export function cappedUrl(url: string | null | undefined): string | undefined {
  return url && url.length <= ADDRESS && /^https?:\/\//i.test(url) ? url : undefined;
}

export function cappedCourse(course: CourseSighting): CourseSighting {
  return given({
    ...course,
    keys: course.keys.slice(0, 8),
    title: cappedTitle(course.title),
    author: cut(course.author, SECTION),
    url: cappedUrl(course.url),
    language: cut(course.language, 35),
  }) as CourseSighting;
}

export function cappedChapter(chapter: ChapterSighting): ChapterSighting {
  return given({
    ...chapter,
    title: cappedTitle(chapter.title),
    section: cut(chapter.section, SECTION),
  }) as ChapterSighting;
}

/** An outline cut short is no longer complete. */
export function cappedOutline(outline: OutlineSighting): OutlineSighting {
  const chapters = outline.chapters.slice(0, CHAPTERS).map(cappedEntry);
  const whole = chapters.length === outline.chapters.length;
  return {
    ...outline,
    chapters,
    complete: outline.complete && whole,
    because: whole ? outline.because : `more than ${CHAPTERS} chapters`,
  };
}

function cappedEntry(chapter: OutlineChapter): OutlineChapter {
  return given({
    ...chapter,
    title: cut(chapter.title, TITLE) ?? '',
    section: cut(chapter.section, SECTION),
    url: cappedUrl(chapter.url),
  }) as OutlineChapter;
}

function cappedTitle(title: Known<string> | undefined): Known<string> | undefined {
  const value = cut(title?.value, TITLE);
  return title && value ? { value, from: title.from } : undefined;
}

function cut(text: string | undefined, most: number): string | undefined {
  const trimmed = text
    ?.slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
    .trim();
  return trimmed || undefined;
}
