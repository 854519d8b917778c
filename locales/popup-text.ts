import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What the popup says about the current page, and its own labels. */
export const popupText = i18n('popup', {
  position: params('{position} of {all}'),
  progressText: params('{engaged} of {needed} s, {seen} seen (90% needed)'),
  progressMedia: params('{media} played'),
  progressBoth: params('{engaged} of {needed} s, {seen} seen (90% needed), {media} played'),
  chapterDone: 'This chapter is done.',
  chapterProgress: 'How far this chapter is from done',
  hiddenMedia: 'The audio here cannot be seen by Epilogue; only reading counts.',
  unfocused: 'Nothing counts while another window has the focus. The library’s settings can change that.',
  preview: 'Only a preview is shown, so it does not count as read.',
  siteDone: count({
    one: 'The site counts {count} chapter as done',
    other: 'The site counts {count} chapters as done',
  }),
  courseProgress: 'How far the course is',
  question: 'Have you finished this course?',
  takeaway: 'Takeaway',
  search: 'Search courses',
  library: 'Library',
  shelves: 'Your courses',
  more: count({ one: 'Show {count} more', other: 'Show {count} more' }),
  noMatch: 'No course matches. Try a part of its title.',
  'empty-reading': 'Courses appear here by themselves once you read a chapter of them on a tracked site.',
  'empty-finished': 'Read a closing chapter to its end, and the course is sealed here.',
  'empty-dropped':
    'Nothing here. A course that falls silent for long shows up with the place where it stopped.',
  'empty-on-hold': 'Nothing on hold. Put a course here when you mean to come back to it.',
  'empty-planned': 'Nothing planned. Open a course and plan it, and it waits for you here.',
  storeNewer:
    'This library was written by a newer version of Epilogue. Update this one; nothing was changed.',
  storeOfTest:
    'A test version of Epilogue wrote this library, before the first release, and this version cannot read it. Nothing was changed; to begin a new library, remove Epilogue and install it again.',
  storeBlocked:
    'Other pages of Epilogue still hold the library in an older version. Close them and open this one again.',
  storeFailedTitle: 'The library did not open',
  storeFailed:
    'Your records are still in the browser. Close this and open it again; if it stays like this, restart the browser.',
});
