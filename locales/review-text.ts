import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts of the page that asks what people remember of finished courses. */
export const reviewText = i18n('review', {
  count: count({ one: 'One takeaway to recall.', other: '{count} takeaways to recall, one at a time.' }),
  question: 'What do you remember of it?',
  scratch: 'For you alone: what you write here is kept nowhere.',
  writtenOn: params('Takeaway written on {date}.'),
  'last-remembered': params('You remembered it on {date}.'),
  'last-partly': params('You remembered part of it on {date}.'),
  'last-gone': params('Forgot it on {date}.'),
  show: 'Show my takeaway',
  yourTakeaway: 'Your takeaway',
  remembered: 'I remembered',
  partly: 'Partly',
  gone: 'Forgot it',
  later: 'Later',
  askedAgain: params('Asked again on {date}.'),
  done: 'That was the last time: this one is yours now.',
  setAside: 'Later',
  setAsideHelp: count({
    one: 'One takeaway still waits. It is here whenever you come back.',
    other: '{count} takeaways still wait. They are here whenever you come back.',
  }),
  resume: 'Go on now',
  enough: 'Enough for today',
  enoughHelp: count({
    one: 'One more waits, and comes tomorrow.',
    other: '{count} more wait, and come on the next days, five a day.',
  }),
  nothingDue: 'Nothing to recall today',
  nextOn: params('Next one on {date}: {course}.'),
  nothingDueHelp: 'Each takeaway is asked for 7, 30 and 90 days after the course was finished.',
  empty: 'No takeaway to come back to yet',
  emptyHelp:
    'When you finish a course, write down what you take from it. After 7, 30 and 90 days you are asked here what you still remember, before your own words are shown: recalling is what makes it stay.',
  off: 'Recall is switched off',
  offHelp: 'Your takeaways are all there, under Notes. You can have them asked for again in the settings.',
});
