import { capped, cappedOutline } from '@/detection/capped';
import type { OutlineSighting } from '@/detection/reader';
import { outlineOf } from '@/detection/sites/geekbang/course';
import { addressOfProduct } from './imported-courses';
import type { Owned } from './owned';

const CATALOGUE = '/serv/v1/column/articles';

/** The request for the chapters of one course, as the site's reader makes it: see `detection/sites/geekbang`. */
export function catalogueRequest({ id }: Owned) {
  return { path: CATALOGUE, body: { cid: id, order: 'earliest', prev: 0, sample: false, size: 500 } };
}

/** The chapters in an answer, as the reader of a chapter's page would see them; `null` if there are none. */
export function catalogueOf(course: Owned, json: unknown): OutlineSighting | null {
  // The reader needs a page of the course for the addresses of its chapters.
  const isLesson = addressOfProduct(course).includes('/course/');
  const address = isLesson ? `/course/detail/${course.id}-1` : '/column/article/1';
  const url = new URL(address, 'https://time.geekbang.org');
  const outline = outlineOf({ url, answers: { articles: { ok: true, json } }, document: undefined as never });
  if (!outline || outline.chapters.length === 0) return null;
  const short = cappedOutline(outline);
  return { ...short, chapters: short.chapters.map(capped) };
}
