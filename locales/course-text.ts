import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Sentences about a course, wherever a page shows one. */
export const courseText = i18n('course', {
  reading: 'Reading',
  finished: 'Finished',
  dropped: 'Dropped',
  'on-hold': 'On hold',
  planned: 'Planned',
  untitled: 'Untitled course',
  untitledChapter: 'Untitled chapter',
  progress: params('{done} of {counted} chapters done'),
  lastLeft: count({ one: 'Only the last chapter is left', other: 'Only the last {count} chapters are left' }),
  left: count({ one: '{count} chapter left', other: '{count} chapters left' }),
  about: params('about {time}'),
  next: 'Next: {place}',
  stopped: params('Silent for {days}, stopped at {place}'),
  silent: params('Silent for {days}'),
  stoppedAt: 'Stopped at {place}',
  chapterNumber: params('chapter {position}'),
  caughtUp: count({
    one: 'Caught up: the one chapter so far is done, more will come',
    other: 'Caught up: all {count} chapters so far are done, more will come',
  }),
  allDone: count({
    one: 'Its one chapter is done',
    other: 'All {count} chapters are done',
  }),
  comeback: 'Good to see you back',
  finishedWhen: params('Finished {when}'),
  tookTime: params('took {time}'),
  sameDay: 'read in a day',
  takeaways: count({ one: '{count} takeaway', other: '{count} takeaways' }),
  newChapters: count({
    one: 'the list grew by {count} chapter',
    other: 'the list grew by {count} chapters',
  }),
  chapters: count({ one: '{count} chapter', other: '{count} chapters' }),
  secondPass: params('Pass {number}'),
  asks: 'Is it finished?',
  asksAgain: 'Reading it a second time?',
  menuOf: params('More about: {course}'),
});
