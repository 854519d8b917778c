import { browser } from 'wxt/browser';
import { useLoaded } from '@/components/hooks/use-loaded';
import { useSettings } from '@/components/hooks/use-settings';
import type { Settings } from '@/storage/preferences/settings';
import { CoursesBelow } from './courses-below';
import { defer } from './first-glance';
import { CurrentPage } from './page/current-page';
import { speaking } from './speaking';

// Nobody presses a key before there is anything to see, and what stands over the foot is seldom there.
const popupKeys = defer(() => speaking(import('./keys/keys')));
const popupAsides = defer(() => speaking(import('./asides')));

/** Closes the popup. As a page of its own (`?tab=`) it stays open. */
function leave(): void {
  if (!location.search) close();
}

/** The popup: the current page above, all courses below. */
export function Popup({ first, tabId }: { first: Settings; tabId: number | null }) {
  const settings = useSettings(first);
  const Asides = useLoaded(popupAsides)?.Asides;
  const Keys = useLoaded(popupKeys)?.Keys;
  async function go(url: string): Promise<void> {
    await (tabId === null ? browser.tabs.create({ url }) : browser.tabs.update(tabId, { url }));
    leave();
  }
  return (
    <main>
      <CurrentPage tabId={tabId} settings={settings} go={go} />
      <CoursesBelow settings={settings} go={go}>
        {Asides && <Asides settings={settings} />}
        {Keys && <Keys leave={leave} />}
      </CoursesBelow>
    </main>
  );
}
