import { i18n } from './i18n';

/** The keys of the popup, one by one. */
export const keysText = i18n('keys', {
  keys: 'Keys',
  courses: 'Through the courses',
  sideways: 'To the menu of a row, or the next shelf',
  shelves: 'All shelves',
  next: 'The next chapter, once this one is done',
  resume: 'Read on at the next chapter',
  search: 'Search',
  undo: 'Undo, or do it again',
  escape: 'Clear the search, then close',
  about: 'Letters mean the course that has the focus, else the one on this page.',
  inMenu: 'Letters mean the course whose menu (⋯) is open.',
  rows: 'Through the list of courses',
  undoLast: 'Undo what the notice says',
  close: 'Close',
});
