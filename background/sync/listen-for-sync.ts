import { browser } from 'wxt/browser';
import * as schemas from '@/messages/schemas';
import { watchMarks } from '@/storage/marks/mark-signal';
import { watchSyncSettings } from '@/storage/preferences/sync-settings';
import { onOwnPageMessage } from '../own-page-message';
import { EXCHANGE, EXCHANGE_SOON, exchangeIfDue, exchangeSoon, handleSync, startRounds } from './rounds';
import { tryHost } from './try-host';

/** Registers everything that starts a round or answers the page *Devices*. Called once as the worker starts. */
export function listenForSync(): void {
  onOwnPageMessage('sync-try', schemas.hostAccount, tryHost);
  onOwnPageMessage('sync', schemas.syncAct, (ask) => handleSync(ask));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === EXCHANGE || name === EXCHANGE_SOON) void exchangeIfDue(Date.now());
  });
  watchMarks(() => void exchangeSoon());
  watchSyncSettings(() => void startRounds(Date.now()));
  void startRounds(Date.now());
}
