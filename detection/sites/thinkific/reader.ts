import { bookReader } from '../book';
import { bookOf, chapterKeyOf, requestsOf } from './contents';

/** Thinkific on any host: its player is a single page, whose list comes from the school's own JSON. */
export const reader = bookReader({
  id: 'thinkific',
  name: 'Thinkific',
  sign: 'script[src*="thinkific"],link[href*="thinkific"]',
  book: bookOf,
  chapterKey: chapterKeyOf,
  requests: requestsOf,
  article: 'main,[role="main"]',
});
