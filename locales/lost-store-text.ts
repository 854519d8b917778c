import { count, params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** What is said when the browser lost the library or the settings and kept the other. */
export const lostStoreText = i18n('lost-store', {
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
});
