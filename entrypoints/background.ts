import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleCardAct, handleCardState } from '@/background/card';
import { understand } from '@/background/knowledge';
import { look } from '@/background/look';
import { reconcile } from '@/background/reconcile';
import { handleClaim, handleReport } from '@/background/reports';
import { requireOwnPage } from '@/background/sender';
import { forgetTab } from '@/background/tab-state';
import { fulfilIntents, leaveIntent, stopTracking } from '@/background/tracking';
import { onMessage } from '@/messages/listen';
import * as schemas from '@/messages/schemas';

// Listeners are registered at once and keep no state: the worker may be killed at any line.
export default defineBackground({
  type: 'module',
  main() {
    onMessage('report', handleReport);
    onMessage('claim-request', handleClaim);
    onMessage('card-state', (_, sender) => handleCardState(sender));
    onMessage('card-act', handleCardAct);
    onMessage('explain', async (message, sender) => {
      requireOwnPage(sender);
      return (await understand(v.parse(schemas.explain, message).page)).verdict;
    });
    onMessage('look', async (message, sender) => {
      requireOwnPage(sender);
      return look(v.parse(schemas.look, message).tabId);
    });
    onMessage('track-intent', async (message, sender) => {
      requireOwnPage(sender);
      await leaveIntent(v.parse(schemas.trackIntent, message).origin);
      return { ok: true };
    });
    onMessage('untrack', async (message, sender) => {
      requireOwnPage(sender);
      await stopTracking(v.parse(schemas.untrack, message).origin);
      return { ok: true };
    });

    // Content scripts have no business with settings. Firefox has no such switch.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    browser.runtime.onInstalled.addListener(() => void reconcile('all'));
    browser.runtime.onStartup.addListener(() => void reconcile());
    browser.permissions.onAdded.addListener(() => void fulfilIntents());
    browser.permissions.onRemoved.addListener(() => void reconcile());
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  },
});
