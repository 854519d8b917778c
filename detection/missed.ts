import { bookChapterKey } from './address';
import { type Arrival, isExcused } from './excuse';
import { readerFor, readWith } from './read';
import type { Page, SiteReader } from './reader';
import { shapeOf } from './shape';

/** What a reader looks for on a page, by the names in a report. */
export const HOOKS = [
  'reader',
  'address',
  'course',
  'course-title',
  'title',
  'text',
  'outline',
  'media',
] as const;
export type Hook = (typeof HOOKS)[number];

/** A page that might be a chapter and was not read as one. */
export interface Missed {
  /** The form of its address, as from `shapeOf`. */
  shape: string;
  /** The reader's id; absent if no reader knows the page. */
  reader?: string;
  /** Whether a reader that names this host says that the address is a chapter's. */
  isChapterAddress: boolean;
  /** Keys that a chapter at this address may have. They tell pages apart, and nobody keeps them. */
  keys: string[];
  found: Hook[];
}

/**
 * What a page has of a chapter. `null` if it is a chapter, or the course's own page, or has a reason of its own to be
 * none.
 */
export function missedOn(page: Page, readers: readonly SiteReader[], arrival: Arrival): Missed | null {
  const reader = readerFor(page, readers);
  const { kind } = readWith(page, reader);
  if (kind === 'chapter' || kind === 'course' || isExcused(page.document, arrival)) return null;
  const book = bookChapterKey(page.url);
  const shape = shapeOf(page.url);
  if (!reader) return { shape, isChapterAddress: false, keys: [book], found: [] };
  const reason = reader.isChapterPage(page);
  const chapter = reader.chapter(page);
  const course = reader.course(page);
  // Anyone can see a part of it, and the rest is behind a wall.
  if (chapter?.preview || reason === 'sign-in' || reason === 'error-page') return null;
  const has: Record<Hook, unknown> = {
    reader,
    address: chapter && reason !== 'no-chapter-address',
    course: course?.keys.length,
    'course-title': course?.title,
    title: chapter?.title,
    text: reader.article(page),
    outline: reader.outline(page)?.chapters.length,
    media: reader.media?.(page),
  };
  return {
    shape,
    reader: reader.id,
    // A single video on a site of courses has a chapter's address too. Without a list it may be just that.
    isChapterAddress: reader.tier === 'site' && Boolean(has.address) && reason !== 'no-outline',
    keys: [...new Set([chapter?.key ?? book, book])],
    found: HOOKS.filter((hook) => has[hook]),
  };
}
