import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** A page that is no chapter, or that Epilogue may not read, in the popup. */
export const pageText = i18n('page', {
  waitingTitle: 'Waiting for the text',
  waiting: 'The page is still changing. As soon as the chapter stands still it appears here.',
  notChapterTitle: 'Not a chapter',
  notSureTitle: 'Not sure what this page is',
  noAccessTitle: 'This page is closed to Epilogue',
  noAccess: 'To look at it, go to the page and open Epilogue from the icon in the toolbar.',
  notWebTitle: 'Nothing to read here',
  notWeb: 'This is a page of the browser. Open a chapter of a course, then come back.',
  silentTitle: 'No answer from the page',
  silent: 'Reload the page and it will be read. What was recorded before is safe.',
  pausedTitle: 'Paused',
  paused: 'Nothing is recorded here until you go on. Your library is untouched.',
  resume: 'Go on recording',
  'no-chapter-address': 'Its address is not that of a chapter.',
  'no-article': 'There is no text of a chapter on it.',
  'no-course': 'It does not say which course it belongs to.',
  'no-outline': 'It looks like an article, but no list of chapters was found.',
  'sign-in': 'It asks you to sign in first. Sign in, and the chapter will be read.',
  'error-page': 'The site shows an error instead of the chapter. Try again later.',
  'text-did-not-change':
    'The text stayed as it was after you moved on. Reload the page if this is a new chapter.',
  'no-reader': 'Epilogue does not know how courses look on this site.',
  notTrackedTitle: 'Not tracked yet',
  notTracked: params(
    'Epilogue reads nothing on {site} until you say so. What it learns stays in this browser.',
  ),
  deniedTitle: 'The permission is gone',
  denied: params('The site {site} is on your list, but the browser no longer lets Epilogue read it.'),
  look: 'Look at this page',
  looked: 'Just a look: nothing of this is kept.',
  lookFailed: 'The page could not be read. Reload it, then open Epilogue from the toolbar icon.',
  track: 'Track this site',
  trackAgain: 'Allow it again',
  trackAsked: 'The browser is asking you. Say yes there and this site is tracked.',
  trackRefused: 'The browser did not allow it. Nothing has changed.',
});
