import type { Page } from '../../reader';

/** What the address alone tells: a column's chapter does not name its column. */
export interface Address {
  family: string;
  article: string;
  course: string | null;
  /** A daily lesson or a case is a product of its own, and its address has the product's number only. */
  alone?: true;
}

const COLUMN = /^\/(column|opencourse)\/article\/(\d{1,16})\/?$/;
const LESSON = /^\/(course|opencourse)\/detail\/(\d{1,16})-(\d{1,16})\/?$/;
const ALONE = /^\/(dailylesson|qconplus)\/detail\/(\d{1,16})\/?$/;

/** A course's own page: columns and text courses number their chapters alone, videos the course first. */
const INTRO = /^\/(column|course|opencourse)\/(intro|videointro)\/(\d{1,16})\/?$/;

/** What the address of a course's own page tells. */
export interface Intro {
  family: string;
  product: string;
  course: string | null;
}

/** A chapter of a text course, of which the author's voice can be heard, too. */
export function isColumn({ url: { pathname } }: Page): boolean {
  return COLUMN.test(pathname);
}

export function introOf({ url: { pathname } }: Page): Intro | null {
  const [, family, form, product] = INTRO.exec(pathname) ?? [];
  if (!family || !product) return null;
  const isVideo = family === 'course' || form === 'videointro';
  return { family, product, course: isVideo ? product : null };
}

export function addressOf({ url: { pathname } }: Page): Address | null {
  const [, column, own] = COLUMN.exec(pathname) ?? [];
  if (column && own) return { family: column, article: own, course: null };
  const [, family, course, lesson] = LESSON.exec(pathname) ?? [];
  if (family && course && lesson) return { family, article: lesson, course };
  const [, kind, product] = ALONE.exec(pathname) ?? [];
  return kind && product ? { family: kind, article: product, course: product, alone: true } : null;
}

/** Identity of a chapter, the same with and without the site's JSON. */
export function chapterKeyOf({ article, alone }: Pick<Address, 'article' | 'alone'>): string {
  return `geekbang:${alone ? 'product' : 'article'}/${article}`;
}

/** Address of another chapter of the same course. */
export function urlOf(page: Page, article: string): string {
  const { family = 'column', course } = addressOf(page) ?? introOf(page) ?? {};
  return new URL(
    course ? `/${family}/detail/${course}-${article}` : `/${family}/article/${article}`,
    page.url,
  ).href;
}
