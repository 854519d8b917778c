import { i18n } from './i18n';

/** What the popup says on a page of a course that is not recorded. */
export const unrecordedText = i18n('unrecorded', {
  notACourse: 'You said that this is not a course. Nothing is recorded here any more.',
  notThisPage: 'You said that this page belongs to no course. Nothing is recorded on it any more.',
  forgotten: 'You forgot this course. Reading on begins it anew.',
  recordAgain: 'Record again',
});
