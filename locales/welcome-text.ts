import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts of the page that opens once after the installation. */
export const welcomeText = i18n('welcome', {
  title: 'Finish what you began',
  lead: 'Epilogue notices when you read a course’s closing chapter, and keeps where you stand in each course, on this computer.',
  sees: 'What it sees',
  seesSite: 'Pages of the sites that are switched on below, and no others.',
  seesGeekbang:
    'Geekbang’s three hosts are read from the installation on, because it included their permission. Switch them off below if you do not want that.',
  seesWhat:
    'On those: the course, its chapters, how much of a chapter was on screen, and for how long you read.',
  seesNot: 'Never what you type, never your account, never a private window.',
  keeps: 'What it keeps',
  keepsWhere:
    'Your progress, takeaways and notes lie in this browser. There is no server of ours and no account.',
  keepsLeave: 'Nothing leaves the browser unless you export it, or let your devices share a folder of yours.',
  keepsGone: 'Removing the extension deletes everything. Keep a backup outside.',
  sites: 'Which sites may it read?',
  sitesHelp: 'Each switch asks the browser for that one site. You can take it back at any time.',
  other: 'Another site',
  otherHelp: 'Paste the address of a course you are reading.',
  otherAdd: 'Track this site',
  otherWrong: 'This is no address of a web site. It begins with https://',
  asked: params('The browser is asking about {site}.'),
  tracked: params('{site} is tracked now.'),
  refused: params('The browser did not allow {site}. Nothing has changed.'),
  untracked: params('{site} is no longer tracked.'),
  failed: 'That could not be saved. Nothing has changed; please try again.',
  language: 'Language',
  languageAuto: 'As the browser has it',
  before: 'Coming back?',
  beforeHelp: 'A backup brings your courses, notes and takeaways back. What is here already stays.',
  beforeImport: 'Import a backup',
  begin: 'And now?',
  beginHelp:
    'Open a course as you always do. Or read the guide: a course of its own, in short chapters, on how Epilogue decides.',
  guide: 'Read the guide',
  library: 'Open the library',
});
