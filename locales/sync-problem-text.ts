import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts about why an exchange between devices stopped, what is safe, and what to do. */
export const syncProblemText = i18n('sync-problem', {
  safe: 'Everything in this library is safe, and reading and writing go on.',
  status: params('The server answered {status}.'),
  retry: params('Epilogue tries again by itself at {at}.'),
  'kind-unauthorized':
    'The server does not accept the name or the app password. Enter them again; Nutstore and Nextcloud want an app password, not the one of the account.',
  'kind-forbidden':
    'The server knows you and does not let you in here. Check that the app password may write, and that the address is your own folder.',
  'kind-not-found':
    'There is no such folder. If it was there before, nothing was begun anew: put it back, or set the devices up again. If it is the first time, check the address.',
  'kind-conflict':
    'The server could not make the folder “epilogue” there. Make it by hand, or choose an address that exists.',
  'kind-not-webdav':
    'Something answers at this address, but it does not speak WebDAV; it may be a page for signing in. Check the address.',
  'kind-full': 'There is no room left in the folder. Make room there; the exchange goes on by itself.',
  'kind-busy': 'There were many requests lately, so this is a pause. Nutstore’s lasts half an hour.',
  'kind-offline':
    'The server does not answer. Without a network that is no problem: the exchange goes on when there is one.',
  'kind-redirected':
    'The server sends us to another address. The password is not sent there; enter the address that the server’s own help names for WebDAV.',
  'kind-certificate':
    'No safe connection came about. The address may be mistyped, the server may be down, or the browser does not accept its certificate: open the address in a tab, and the browser says which.',
  'kind-unexpected':
    'The server gave an answer that nobody expects. If it stays like this, it does not suit.',
  'kind-permission':
    'The browser does not let Epilogue in there any more, or send your data there. Nothing goes there until you allow it again. One click asks for it.',
  'kind-emptied':
    'The folder held this library’s files and is empty now. Nothing was deleted here. Put the files back, or switch off and set the devices up again.',
  'kind-other-library': 'The files there belong to another library. Unite them only if both are yours.',
  'kind-wrong-passphrase': 'The passphrase or recovery code does not open this folder. Type it again.',
  'kind-key-missing':
    'The folder is encrypted, and its key file is gone. Put back the file that begins with “k1.”; the host’s trash may have it.',
  'kind-locked': 'The folder is encrypted. Enter its passphrase or recovery code.',
  'kind-update': 'Another device has a newer Epilogue. Update this one; what it wrote waits until then.',
  'kind-restored':
    'This library was put back to an earlier state, so the exchange waits. Go on, and what the others have returns.',
  'kind-replaced':
    'Another device put its library back to an earlier state, for all devices. Nothing changes here before you agree; or switch off, and this library stays as it is.',
  'kind-damaged':
    'What was sent does not come back as it was. It is sent again; if it stays like this, the server does not suit.',
  'kind-not-encrypted': 'This folder is not encrypted. To encrypt, begin with an empty one.',
  'kind-unread': 'Not everything of that device was read yet. Try again after the next exchange.',
  'kind-failed':
    'Something went wrong in Epilogue itself. Try again; if it stays like this, please report it.',
});
