import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** The labels and explanations of the settings. */
export const settingsText = i18n('settings', {
  title: 'Settings',
  readingSpeed: 'Reading speed',
  readingSpeedHelp:
    'Chinese characters a minute; words count as about half of it. Half of the time a chapter takes at this speed is needed for it to be done.',
  wordsHelp:
    'Words a minute; a Chinese character counts as about half a word. Half of the time a chapter takes at this speed is needed for it to be done.',
  minimumSeconds: 'Seconds that count as reading',
  minimumSecondsHelp: 'A shorter look at a chapter is only a glimpse and moves no course.',
  dropAfterDays: 'Days until a course counts as dropped',
  dropAfterDaysHelp: 'Silent for this long, or longer if you read it rarely, a course is shown as dropped.',
  theme: 'Appearance',
  themeAuto: 'As in the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  locale: 'Language',
  localeAuto: 'As in the browser',
  review: 'Recall takeaways',
  reviewHelp:
    'The library asks what you remember of a finished course after 7, 30 and 90 days, before it shows your takeaway. A number in the menu says that one waits.',
  countUnfocused: 'Count while another window has the focus',
  countUnfocusedHelp:
    'For reading on one screen while you type on another. A page that is in view and that you scroll or point at counts then, too.',
  reviewOn: 'On',
  reviewOff: 'Off',
  notices: 'Tell me outside the library, too',
  noticesHelp:
    'A notice of the browser, at most one in 24 hours and only between 8 in the morning and 10 at night: when a course has stalled with little left, or a takeaway waits to be recalled. Never twice about the same, and none while recording is paused everywhere. It shows the course’s title to whoever sees your screen. The browser asks whether Epilogue may.',
  noticesRefused:
    'The browser did not allow notices, so none will come. Everything else is as it was; tick the box again to be asked once more.',
  sites: 'Sites',
  sitesHelp: 'Epilogue reads only these. Add one from the popup, on a page of the site.',
  isRead: 'is read',
  cameWith: 'came with the installation',
  isPaused: 'paused: nothing is recorded',
  notGranted: 'not read: the browser has not allowed it',
  allow: 'Allow …',
  revoke: 'Stop and revoke access',
  revokeOf: params('Stop reading {site} and revoke access'),
  revoked:
    'Stopped, and the browser no longer lets Epilogue read it. What was recorded stays in your library.',
  siteFailed: 'That did not work, and nothing was changed. Reload this page and try once more.',
  refused: 'not read: the browser could not register it',
  refusedBecause: params('The browser says: {reason}'),
  remove: 'Remove',
  removeOf: params('Remove {site} from the list'),
  noSites: 'No site is tracked yet. Open a course and choose “Track this site” in the popup.',
  untrack: 'Stop reading it',
  untrackOf: params('Stop reading {site}'),
  untracked: 'Stopped. What was recorded there stays in your library.',
  pausedHere: 'Paused',
  pausedAll: 'Pause everywhere',
  pausedAllHelp: 'Nothing is recorded on any site until you switch this off.',
  cardHere: 'Show finish card',
  rebuild: 'Rebuild the library',
  rebuildHelp: 'Recalculates everything from your records. Nothing is lost; useful if something looks wrong.',
  rebuildNow: 'Rebuild',
  rebuilt: 'Rebuilt from your records.',
  keptSites: 'Sites in your library',
  keptSitesHelp:
    'Everything that was read on a site can be forgotten at once. For 30 days it can be brought back.',
  coursesThere: count({ one: '{count} course', other: '{count} courses' }),
  forgetSite: 'Forget this site',
  forgetSiteOf: params('Forget {site}'),
  forgetSiteAsk: params('Forget {site}?'),
  forgetSiteHelp: count({
    one: '{count} course disappears from the library, with its notes and history. After 30 days they are deleted for good; until then you can bring it back.',
    other:
      '{count} courses disappear from the library, with their notes and history. After 30 days they are deleted for good; until then you can bring them back.',
  }),
  forgetJoined: 'A course that is joined with one on another site goes as a whole.',
  siteForgotten: 'The site is forgotten.',
  between: params('Between {min} and {max}.'),
});
