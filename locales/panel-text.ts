import { i18n } from './i18n';

/** What the panel beside the page says. */
export const panelText = i18n('panel', {
  notesHere: 'Notes on this chapter',
  noNotesHere:
    'Nothing written on this chapter yet. Select something on the page and choose “Quote into a note” from its menu, or add a note of your own.',
  notRecorded: 'This chapter is not in your library, so there is no place for notes on it yet.',
  noteNow: 'Note at this moment',
  noMoment: 'Nothing is playing or has been played on the page, so there is no moment to note.',
  toPassage: 'To the passage',
  preview: 'Preview',
  nothingYet: 'Nothing to show yet.',
  noChapter: 'No chapter beside this',
  lastRead: 'Last read',
  'quoted-saved': 'Quoted. Write what you think of it, or leave it as it is.',
  'quoted-no-selection': 'Nothing is selected on the page. Select a passage first, then quote it.',
  'quoted-no-chapter':
    'This page is no chapter that Epilogue knows, so the quote has no place to go. Nothing was saved.',
  'quoted-not-recorded':
    'This chapter is not in your library yet, so nothing was saved. Once it has been recorded, quote it again.',
  'quoted-failed': 'The quote could not be saved. Nothing was changed; please try again.',
});
