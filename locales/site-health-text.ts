import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts about how reading goes on a site, and the switch of its reader, in the popup and the library. */
export const siteHealthText = i18n('site-health', {
  changed: params(
    'This site may have changed: several chapters could not be read since {since}. What was recorded before is safe.',
  ),
  lastRead: params('last read {when}'),
  neverRead: 'no chapter read yet',
  lastFailed: params('last failed {when}; missing: {missing}'),
  report: 'Report for the people who write Epilogue',
  reportHelp:
    'It names the site and the forms of addresses, no titles and no ids. Nothing is sent: copy it, and send it yourself if you like.',
  copy: 'Copy the report',
  copied: 'The report is on the clipboard.',
  copyFailed: 'The browser did not allow copying. Select the text above instead.',
  off: params('The reader for {name} is switched off: nothing is read on such pages.'),
  turnOn: 'Switch it on',
  turnOff: 'Switch the reader off',
  failed: 'That could not be saved. Nothing was changed; please try again.',
  'hook-reader': 'a known form of page',
  'hook-address': 'a chapter’s address',
  'hook-course': 'the course',
  'hook-course-title': 'the course’s name',
  'hook-title': 'the chapter’s title',
  'hook-text': 'the text',
  'hook-outline': 'the list of chapters',
  'hook-media': 'sound or video',
});
