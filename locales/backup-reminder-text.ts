import { i18n } from './i18n';

/** The reminder that nothing has left the browser for a month. */
export const backupReminderText = i18n('backup-reminder', {
  remind: 'No backup has left this browser for a month. Uninstalling Epilogue deletes everything.',
  remindDo: 'Make a backup',
  notNow: 'Not now',
});
