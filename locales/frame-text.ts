import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts about a chapter in a frame of another site, in the popup and on the page of sites. */
export const frameText = i18n('frame', {
  withSite: params(
    'The text of the chapters here is in a frame of {frame}. Tracking this site asks the browser for both.',
  ),
  hidden: params('The text of this chapter is in a frame of {frame}, which Epilogue may not read.'),
  allow: 'Read it there, too',
  asked: 'The browser is asking you. Say yes there and the text is read.',
  allowed: 'Allowed. What you read there counts from now on.',
  refused: 'The browser did not allow it. Nothing has changed.',
  isRead: params('The text in the frame of {frame} is read, too.'),
  notGranted: params('The text in the frame of {frame} is not read: the browser has not allowed it.'),
  allowOf: params('Allow {frame} …'),
});
