import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** The labels and explanations of the settings. */
export const settingsText = i18n('settings', {
  title: 'Settings',
  readingSpeed: 'Reading speed',
  readingSpeedHelp:
    'Chinese characters a minute; words count as about half of it. Half of the time a chapter takes at this speed is needed for it to be done.',
  minimumSeconds: 'Seconds that count as reading',
  minimumSecondsHelp: 'A shorter look at a chapter is only a glimpse and moves no course.',
  dropAfterDays: 'Days until a course is dropped out',
  dropAfterDaysHelp:
    'Silent for this long, or longer if you read it rarely, a course is shown as dropped out.',
  theme: 'Appearance',
  themeAuto: 'As in the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  locale: 'Language',
  english: 'English',
  chinese: '简体中文',
  localeAuto: 'As in the browser',
  sites: 'Tracked sites',
  sitesHelp: 'Epilogue reads only these. Add one from the popup, on a page of the site.',
  noSites: 'No site is tracked yet. Open a course and choose "Track this site" in the popup.',
  untrack: 'Stop tracking',
  untracked: 'Stopped. What was recorded there stays in your library.',
  pausedHere: 'Paused',
  pausedAll: 'Pause everywhere',
  pausedAllHelp: 'Nothing is recorded on any site until you switch this off.',
  cardHere: 'Card in the page',
  rebuild: 'Rebuild the library',
  rebuildHelp: 'Folds every recorded visit and mark anew. Nothing is lost; useful if something looks wrong.',
  rebuildNow: 'Rebuild',
  rebuilt: 'Rebuilt from your records.',
  between: params('Between {min} and {max}.'),
});
