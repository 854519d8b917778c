import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts about the folder into which courses are written by themselves, and the zip where there can be none. */
export const folderText = i18n('folder', {
  title: 'A folder that stays up to date',
  help: 'One Markdown file for each course in a folder of yours, such as an Obsidian vault: written when the library opens, and once nothing has changed for some minutes.',
  rules:
    'Epilogue rewrites only what stands between its two comments, and the properties at the top that you left as they were. Everything else in the files is yours, and nothing is ever deleted.',
  choose: 'Choose a folder',
  chooseOther: 'Choose another folder',
  into: params('Into the folder “{name}”.'),
  last: params('Last written: {at}'),
  none: 'No file has been written yet.',
  now: 'Write now',
  stop: 'Stop writing',
  lost: params(
    'The browser wants you to allow once more that Epilogue writes into the folder “{name}”. If it offers “Allow on every visit”, choose that: then courses are also written while no page of Epilogue is open.',
  ),
  allow: 'Allow',
  refused: 'The browser did not allow it, so nothing is written. Your files are as they were.',
  gone: params(
    'The folder “{name}” is not where it was, so nothing is written. Put it back, connect its disk, or choose another folder.',
  ),
  template: params(
    'Your template for Markdown files cannot make the files, so nothing is written ({said}). Change it above.',
  ),
  failed: params('The files could not be written ({said}). Epilogue tries again soon.'),
  'left-missing': count({
    one: '{count} file was deleted or moved. It is not written again unless you ask for it:',
    other: '{count} files were deleted or moved. They are not written again unless you ask for it:',
  }),
  'left-changed': count({
    one: '{count} file was changed between the comments, by you or on another device, and is left as it is:',
    other:
      '{count} files were changed between the comments, by you or on another device, and are left as they are:',
  }),
  'left-damaged': count({
    one: 'In {count} file the two comments of Epilogue are no longer whole, so it is left alone. Move it away to get a new one:',
    other:
      'In {count} files the two comments of Epilogue are no longer whole, so they are left alone. Move them away to get new ones:',
  }),
  'left-copy': count({
    one: '{count} file is a copy of another course file, perhaps from a conflict, and is left alone:',
    other: '{count} files are copies of other course files, perhaps from a conflict, and are left alone:',
  }),
  'left-copies': count({
    one: '{count} file is one of several for the same course, so none of them is written:',
    other: '{count} files are several for the same course, so none of them is written:',
  }),
  'left-unreadable': count({
    one: '{count} file cannot be read as text and is left alone:',
    other: '{count} files cannot be read as text and are left alone:',
  }),
  'left-failed': count({
    one: '{count} file could not be written. Epilogue tries again soon:',
    other: '{count} files could not be written. Epilogue tries again soon:',
  }),
  again: 'Write it again',
  againOf: params('Write again: {name}'),
  over: 'Write over it',
  overOf: params('Write over what stands between the comments: {name}'),
  zipTitle: 'A zip of all courses every day',
  zip: 'Save a zip with one Markdown file for each course in the downloads folder once a day, when something has changed',
  zipHelp: 'This browser lets no extension write into a folder. Older files stay until you delete them.',
});
