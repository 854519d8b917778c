import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What the popup says about the current page, and its own labels. */
export const popupText = i18n('popup', {
  position: params('{position} of {all}'),
  seenMeter: params('{seen} of {of} seen'),
  timeMeter: params('{engaged} of {needed} s'),
  timeEnough: 'time enough',
  mediaMeter: params('{played} of {of} played'),
  showUnseen: 'Show what was not seen yet',
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
  courses: 'Your courses',
  nearly: 'Nearly done',
  reading: 'Reading',
  nextChapter: 'Next chapter',
  menu: 'More',
  aboutChapter: 'About this chapter',
  close: 'Close',
});
