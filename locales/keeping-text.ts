import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts about copies that Epilogue makes by itself: snapshots, daily files, and when there are none. */
export const keepingText = i18n('keeping', {
  dailyTitle: 'A backup file every day',
  daily: 'Save a backup in the downloads folder once a day, when something has changed',
  dailyHelp: 'The browser asks whether Epilogue may download. Older files stay until you delete them.',
  dailyRefused:
    'The browser did not allow downloads, so no files are saved. Your library is as it was; tick the box again to be asked once more.',
  dailyLast: params('Last file: {at}'),
  dailyNone: 'No file has been saved yet.',
  'problem-too-large':
    'The library has become too large for a file made in the background. It is made when you open the library.',
  'problem-interrupted': params(
    'The last file did not arrive in the downloads folder ({said}). Epilogue tries again within the hour.',
  ),
  'problem-failed': params(
    'The last file could not be saved ({said}). Epilogue tries again within the hour.',
  ),
  snapshotsTitle: 'Snapshots',
  snapshotsHelp:
    'The last three copies of the whole library, kept inside this browser: made every week, before a backup is imported or the library is put back, and before an update changes how the library is stored. One from before an import stays until you dismiss its result. They go when Epilogue is uninstalled.',
  restoreHelp:
    'Restoring works like importing a backup: it first shows what would change, brings back what is missing, and leaves what is newer as it is.',
  noSnapshots: 'There is none yet.',
  snapshotFailed: params(
    'On {at} a snapshot could not be made; there may have been no room left on the disk. Your library itself is whole.',
  ),
  unreadable: params(
    'The last copy was read back, and these records in it could not be imported again: {names}. They are still in your library; everything else in the copy is whole.',
  ),
  'reason-import': 'before an import',
  'reason-restore': 'before the library was put back',
  'reason-sync': 'before merging what other devices sent',
  'reason-upgrade': 'before an update',
  'reason-weekly': 'weekly',
  courses: count({ one: '{count} course', other: '{count} courses' }),
  notes: count({ one: '{count} note', other: '{count} notes' }),
  kilobytes: params('{size} KB'),
  restore: 'Restore',
  restoreOf: params('Restore the snapshot of {at}'),
  putBack: 'Put back exactly',
  putBackOf: params('Put the library back exactly as it was on {at}'),
  save: 'Save as file',
  saveOf: params('Save the snapshot of {at} as a file'),
  gone: 'This snapshot has made room for a later one. Choose one of those in the list.',
  lostLibrary: count({
    one: 'The library of this browser is gone. {count} course was in it; your settings and tracked sites are still here, and recording goes on in a new library.',
    other:
      'The library of this browser is gone. {count} courses were in it; your settings and tracked sites are still here, and recording goes on in a new library.',
  }),
  lostSnapshots: params(
    'Snapshots of it are still here, the latest of {at}; they are under “Backup & export”.',
  ),
  lostNoSnapshots: 'No snapshot of it is left.',
  lostDaily: params(
    'The last daily backup was made on {at}; it is in the folder “Epilogue” among your downloads.',
  ),
  lostNoDaily: 'If you have saved a backup file, you can import it.',
  lostSettings:
    'The settings of this browser are gone; your library is whole. Daily backups, notices and all choices are as on the first day.',
  lostSites: params('These sites were tracked and are not any more: {sites}.'),
  lostTrack: 'Track them again',
  lostOpen: 'Bring it back',
  lostDismiss: 'Dismiss',
  remind: 'No backup has left this browser for a month. Uninstalling Epilogue deletes everything.',
  remindDo: 'Make a backup',
  notNow: 'Not now',
});
