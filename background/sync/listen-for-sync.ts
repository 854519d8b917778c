import { browser } from 'wxt/browser';
import type { ReportReply } from '@/messages/map';
import * as schemas from '@/messages/schemas';
import { watchMarks } from '@/storage/marks/mark-signal';
import { watchSyncSettings } from '@/storage/preferences/sync-settings';
import { type SyncState, watchSyncState } from '@/sync/sync-state';
import { refreshBadges } from '../badge';
import { onOwnPageMessage } from '../own-page-message';
import { handleReport } from '../recording/handle-report';
import {
  EXCHANGE,
  EXCHANGE_SOON,
  exchangeIfDue,
  exchangeSoon,
  handleSync,
  startRounds,
  stopIfRefused,
} from './rounds';
import { tryHost } from './try-host';

/** Registers everything that starts a round or answers the page *Devices*. Called once as the worker starts. */
export function listenForSync(): void {
  onOwnPageMessage('sync-try', schemas.hostAccount, tryHost);
  onOwnPageMessage('sync', schemas.syncAct, (ask) => handleSync(ask));
  watchMarks(() => void exchangeSoon());
  watchSyncSettings(() => void startRounds(Date.now()));
  browser.permissions.onRemoved.addListener(() => void stopIfRefused());
  watchSyncState(refreshBadgesAfterRound);
  void startRounds(Date.now());
}

/** What others said may have finished a course or dropped it, also where a page did the round. */
function refreshBadgesAfterRound({ status }: SyncState): void {
  if (status !== 'working') void refreshBadges();
}

/** Does a round if the alarm with this name is one of sync's. */
export function exchangeAtAlarm(name: string): void {
  if (name === EXCHANGE || name === EXCHANGE_SOON) void exchangeIfDue(Date.now());
}

/** Records a report, and has a round come some minutes after the last one. */
export async function recordThenExchange(...report: Parameters<typeof handleReport>): Promise<ReportReply> {
  const reply = await handleReport(...report);
  if (reply.recorded) void exchangeSoon();
  return reply;
}
