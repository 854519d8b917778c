import { bookReader } from '../book';
import { find } from '../dom';
import { bookOf, chapterKeyOf, requestsOf } from './contents';

/** Thinkific on any host: its player is a single page, whose list comes from the school's own JSON. */
export const reader = bookReader({
  id: 'thinkific',
  name: 'Thinkific',
  matches: ({ document }) => find(document, 'script[src*="thinkific"],link[href*="thinkific"]') !== null,
  book: bookOf,
  chapterKey: chapterKeyOf,
  requests: requestsOf,
  article: 'main,[role="main"]',
});
