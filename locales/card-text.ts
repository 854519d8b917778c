import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What the card in the page says. */
export const cardText = i18n('card', {
  finished: 'Finished',
  progress: params('{done} of {counted} chapters'),
  'closing-chapter': 'Closing chapter read',
  'all-chapters': 'Every chapter done',
  byYou: 'You said so',
  comma: ', ',
  readFor: params('read for {time}'),
  count: params('{ordinal} course finished'),
  nearest: params('Closest to its end: {course}, {left}'),
  notFinished: 'Not finished',
  ask: 'Have you finished this course?',
  failed: 'This chapter could not be saved',
  failedHelp:
    'What was recorded before is safe, and this is tried again as long as the page stays open. If it happens again, make room on the disk or restart the browser.',
  done: 'Done',
  undone: 'Undone. The course is as it was before.',
  redone: 'Done again.',
  notThisCourse: 'Not this course?',
  notThisPage: params('This page is not part of “{course}”'),
  notThisPageHelp: 'Nothing is recorded on this page any more. The rest of the course stays.',
  noCourse: params('“{course}” is not a course'),
  noCourseHelp: 'All of it leaves your library, and nothing is recorded there any more.',
  pageGone: 'Nothing is recorded on this page any more.',
  courseGone: '“Not a course”: nothing is recorded there any more.',
  answered: 'All right. You will be asked again after the next chapter you finish.',
  answeredAll: 'All right. You will be asked again when the list has grown and you have read what is new.',
  lookingUp: 'All right. However much you read here, this will not be asked again.',
  neverHere: 'Not on this site',
  stayedAway: 'The card will not appear on this site again. Recording goes on.',
  close: 'Close',
});
