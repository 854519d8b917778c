import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts of the page for export and import. */
export const transferText = i18n('transfer', {
  title: 'Take your library with you',
  help: 'The files are made in this browser and go nowhere but to your downloads.',
  which: 'Which courses',
  status: 'On the shelf',
  site: 'From the site',
  course: 'Course',
  since: 'Read or written about since',
  all: 'All',
  finished: 'Finished',
  reading: 'Reading',
  dropped: 'Dropped out',
  'on-hold': 'On hold',
  planned: 'Planned',
  chosen: count({ one: '{count} course', other: '{count} courses' }),
  'backup-title': 'Backup',
  'backup-help':
    'Everything, without loss, always of the whole library: visits, marks, outlines, notes and settings.',
  'courses-title': 'Table of courses (CSV)',
  'courses-help': 'One line a course, for a spreadsheet.',
  'chapters-title': 'Table of chapters (CSV)',
  'chapters-help': 'One line a chapter, for a spreadsheet.',
  'notes-title': 'Table of notes (CSV)',
  'notes-help': 'One line a takeaway, note or quote.',
  'markdown-title': 'Reading notes (Markdown)',
  'markdown-help': 'All courses with takeaways and notes, in one file.',
  'obsidian-title': 'One file a course (Markdown)',
  'obsidian-help': 'A zip with front matter, for Obsidian or a blog.',
  'anki-title': 'Cards (Anki)',
  'anki-help': 'Takeaways and quotes, to be imported as text. Importing again keeps your schedule.',
  'readwise-title': 'Highlights (Readwise CSV)',
  'readwise-help': 'Quotes, notes and takeaways with their links.',
  'xapi-title': 'Learning record (xAPI)',
  'xapi-help': 'What you read and finished as statements, for a learning record store.',
  download: 'Download',
  downloadOf: params('Download: {name}'),
  working: params('Working … {percent} %'),
  stop: 'Stop',
  stopped: 'Stopped.',
  failed: 'The file could not be made. Your library is safe; please try again.',
  cardTakeaway: 'What did you take away?',
  cardQuote: 'Quote',
  importTitle: 'Take in a backup',
  importHelp: 'What the backup knows is added to what is here. Nothing is replaced by something older.',
  importFile: 'Backup file',
  nothing: 'Everything in this backup is here already.',
  facts: params('{added} new records and {changed} changed ones.'),
  newCourses: count({ one: '{count} new course', other: '{count} new courses' }),
  changedCourses: count({ one: '{count} course changes', other: '{count} courses change' }),
  hiddenCourses: count({
    one: '{count} course goes: it was forgotten where the backup was made',
    other: '{count} courses go: they were forgotten where the backup was made',
  }),
  forgotten: 'You forgot these, and they stay forgotten unless you tick them:',
  settings:
    'Restore the settings, too. Sites that the browser does not allow yet are asked for when you visit them.',
  skipped: count({
    one: '{count} record cannot be read and is left out:',
    other: '{count} records cannot be read and are left out:',
  }),
  skippedRow: params('line {line}: {name}'),
  skippedUnnamed: 'name not readable',
  rescueHelp:
    'Parts of this file may be whole, the notes first of all. You see what can be read before anything is taken in.',
  rescue: 'Rescue what can be read',
  import: 'Import',
  importAsk: 'More than a fifth of the library changes. Import?',
  importAskGone: 'Something goes from your library. Import all the same?',
  lostNotes: count({
    one: '{count} note of yours goes or is replaced:',
    other: '{count} notes of yours go or are replaced:',
  }),
  importAskHelp: 'Look at the list once more. If in doubt, download a backup of the library as it is first.',
  cancel: 'Cancel',
  imported: 'The backup is in your library.',
  importFailed: 'The backup was not taken in. Your library is as it was; please try again.',
  'refused-not-a-backup':
    'This file is no backup of Epilogue. Nothing was taken in; choose a file that was saved as “Backup”, whose name ends in .json.gz.',
  'refused-too-new':
    'This backup was made by a newer version of Epilogue. Nothing was taken in; update Epilogue, then import it.',
  'refused-test-version':
    'This backup was made by a test version of Epilogue, before the first release, and this version cannot read it. Nothing was taken in.',
  'refused-truncated': 'The end of this file is missing, so nothing was taken in. Copy or download it again.',
  'refused-damaged':
    'This file was changed after it was made, so it cannot be trusted. Nothing was taken in; use the original, or an earlier backup.',
  'refused-malformed':
    'This file holds something that Epilogue never writes. Nothing was taken in; try another backup.',
  'refused-too-large':
    'This file is larger than any library can be. Nothing was taken in; check that it is the backup you meant.',
});
