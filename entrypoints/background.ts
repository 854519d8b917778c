import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { KEEP, mendAlarms, mendQuietAlarm, PURGE, QUIET, startAlarms } from '@/background/alarms';
import { refreshBadges } from '@/background/badge';
import { handleCardAct, handleCardFrame, handleCardState } from '@/background/card/handle-card';
import { keepDailyBackup, watchDownloads } from '@/background/daily-backup';
import { listenForNotices, tellNotices } from '@/background/notices/tell-notices';
import { onOwnPageMessage } from '@/background/own-page-message';
import { listenForQuoteMenu } from '@/background/quotes/quote-menu';
import { classifyChapter } from '@/background/recording/classify-chapter';
import { forgetForGood } from '@/background/recording/forget-for-good';
import { handleCoursePage } from '@/background/recording/handle-course-page';
import { handleClaim } from '@/background/recording/handle-report';
import { readPageOnce } from '@/background/recording/read-page-once';
import { frameOf } from '@/background/sites/frame-of';
import { handleFramed, handleFrameTick } from '@/background/sites/handle-frames';
import { handleMissed } from '@/background/sites/handle-missed';
import { handleRecognised } from '@/background/sites/handle-recognised';
import { reconcile } from '@/background/sites/reconcile';
import { fulfilIntents, leaveIntent, stopTracking } from '@/background/sites/tracking';
import { exchangeAtAlarm, listenForSync, recordThenExchange } from '@/background/sync/listen-for-sync';
import {
  handleTaught,
  handleTeachKeep,
  handleTeachLook,
  startTeaching,
} from '@/background/teaching/handle-teaching';
import { takePendingQuote } from '@/browser/pending-quote';
import { forgetTab } from '@/browser/tab-state';
import { readerOn } from '@/detection/sites/owner';
import { onMessage } from '@/messages/listen';
import * as schemas from '@/messages/schemas';
import { checkStores } from '@/storage/backup/lost-store';
import { watchFolderRecord } from '@/storage/folder/folder-record';
import { writeFolderWhenQuiet } from '@/storage/folder/write-folder';
import { retryUnknown } from '@/storage/import/retry-unknown';
import { watchMarks } from '@/storage/marks/mark-signal';
import { watchSettings } from '@/storage/preferences/settings';
import { watchTaughtRules } from '@/storage/preferences/taught-rules';

// The worker registers all listeners at once and keeps no state, because it may be killed at any line.
// No module: bundled by itself, it holds nothing that only our pages need.
export default defineBackground({
  main() {
    onMessage('report', recordThenExchange);
    onMessage('claim-request', handleClaim);
    onMessage('sighting', handleCoursePage);
    onMessage('framed', handleFramed);
    onMessage('frame-tick', handleFrameTick);
    onMessage('recognised', handleRecognised);
    onMessage('missed', (_, sender) => handleMissed(sender));
    onMessage('card-state', (_, sender) => handleCardState(sender));
    onMessage('card-act', handleCardAct);
    onMessage('card-frame', handleCardFrame);
    onMessage('taught', (_, sender) => handleTaught(sender));
    onMessage('teach-look', (_, sender) => handleTeachLook(sender));
    onMessage('teach-keep', handleTeachKeep);
    onOwnPageMessage('teach', schemas.teach, async ({ tabId }) => ({ ok: await startTeaching(tabId) }));
    onOwnPageMessage('explain', schemas.explain, async ({ page }) => (await classifyChapter(page)).verdict);
    onOwnPageMessage('look', schemas.look, ({ tabId }) => readPageOnce(tabId));
    onOwnPageMessage('track-intent', schemas.trackIntent, async ({ origin, frame }) => {
      await leaveIntent(origin, frame);
      return { ok: true };
    });
    onOwnPageMessage('frame-of', schemas.frameOf, ({ tabId }) => frameOf(tabId));
    onOwnPageMessage('reader-of', schemas.readerOf, async ({ origin, matched }) => {
      const reader = readerOn(origin, matched);
      return reader ? { id: reader.id, name: reader.name } : null;
    });
    onOwnPageMessage('untrack', schemas.untrack, async ({ origin }) => {
      await stopTracking(origin);
      return { ok: true };
    });

    listenForQuoteMenu();

    // Content scripts have no business with settings. Firefox has no such switch.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      begin('all');
      if (reason === 'update') void retryUnknown();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => begin('new'));
    browser.alarms.onAlarm.addListener(({ name }) => {
      exchangeAtAlarm(name);
      if (name === PURGE) void forgetForGood(Date.now());
      if (name === QUIET) void writeFolderWhenQuiet(Date.now());
      if (name === KEEP) {
        void checkStores();
        void keepDailyBackup(Date.now());
        void tellNotices(Date.now());
      }
    });
    void mendAlarms(Date.now());
    listenForSync();
    watchDownloads();
    listenForNotices();
    browser.permissions.onAdded.addListener(() => {
      watchDownloads();
      listenForNotices();
      void fulfilIntents();
    });
    browser.permissions.onRemoved.addListener(() => void reconcile());
    // An import may restore sites, and has no other way to their scripts.
    watchSettings(() => {
      void reconcile();
      void checkStores();
    });
    watchTaughtRules(() => void reconcile());
    watchFolderRecord(() => void mendQuietAlarm(Date.now()));
    // The person may have answered a question in card, popup or library.
    watchMarks(() => void refreshBadges());
    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetTab(tabId);
      void takePendingQuote(tabId);
    });
  },
});

function begin(inject: 'new' | 'all'): void {
  void reconcile(inject);
  // Not at every start of the worker: an alarm that is created again starts its wait anew.
  void startAlarms();
  void checkStores();
}
