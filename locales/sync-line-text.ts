import {} from '@nanostores/i18n';
import { i18n } from './i18n';

/** The few words of the popup about an exchange that stopped; the library has the rest. */
export const syncLineText = i18n('sync-line', {
  title: 'Your devices could not exchange',
  safe: 'Everything in this library is safe, and reading and writing go on.',
  unauthorized: 'The server does not accept the app password any more: enter it again under “Devices”.',
  full: 'There is no room left in the folder: make room there, and it goes on by itself.',
  permission: 'The browser does not let Epilogue in there any more: one click under “Devices” asks again.',
  other: '“Devices” says why, and what to do.',
  open: 'Devices',
  dismiss: 'Dismiss',
});
