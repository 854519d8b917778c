import { browser } from 'wxt/browser';
import { useLoaded } from '@/components/hooks/use-loaded';
import { useSettings } from '@/components/hooks/use-settings';
import type { Settings } from '@/storage/preferences/settings';
import { Bookshelf } from './bookshelf';
import { defer } from './first-glance';
import { speaking } from './page/chapter';
import { CurrentPage } from './page/current-page';

// Seldom shown, so it loads after the rest is drawn.
const reminder = defer(() => speaking(import('@/components/controls/backup-reminder-line')));
const lostStore = defer(() => speaking(import('@/components/controls/lost-store-line')));
const syncProblem = defer(() => speaking(import('@/components/controls/sync-problem-line')));
// Nobody presses a key before there is anything to see.
const popupKeys = defer(() => speaking(import('./keys/keys')));

/** Closes the popup. As a page of its own (`?tab=`) it stays open. */
function leave(): void {
  if (!location.search) close();
}

/** The popup: the current page above, all courses below. */
export function Popup({ first, tabId }: { first: Settings; tabId: number | null }) {
  const settings = useSettings(first);
  const Reminder = useLoaded(reminder)?.BackupReminderLine;
  const LostStore = useLoaded(lostStore)?.LostStoreLine;
  const SyncProblem = useLoaded(syncProblem)?.SyncProblemLine;
  const Keys = useLoaded(popupKeys)?.Keys;
  async function go(url: string): Promise<void> {
    await (tabId === null ? browser.tabs.create({ url }) : browser.tabs.update(tabId, { url }));
    leave();
  }
  return (
    <main>
      <CurrentPage tabId={tabId} settings={settings} go={go} />
      <Bookshelf settings={settings} go={go}>
        {Keys && <Keys leave={leave} />}
      </Bookshelf>
      {LostStore && <LostStore />}
      {SyncProblem && <SyncProblem />}
      {Reminder && <Reminder />}
    </main>
  );
}
