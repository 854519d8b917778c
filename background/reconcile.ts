import { browser } from 'wxt/browser';
import { readSettings } from '@/storage/settings';
import { isGranted, patternOf } from './hosts';
import { offerQuoting } from './quoting';
import { isOff, scriptsFor } from './scripts';
import { stopInOpenTabs } from './stop';

const PREFIX = 'reader ';

/**
 * Makes the registered content scripts equal to tracked × granted × reader on. The one place that registers:
 * Geekbang too comes through here. Runs on install, update, start-up and whenever either side changes.
 * `inject` also starts the reader in tabs that are open already; `all` of them after an update, because
 * registrations are gone and the copies that still run are orphans.
 */
export function reconcile(inject: 'new' | 'all' = 'new'): Promise<void> {
  return navigator.locks.request('reconcile', async () => {
    const wanted = await wantedPatterns();
    const registered = await browser.scripting.getRegisteredContentScripts();
    const ours = registered.filter((script) => script.id.startsWith(PREFIX));
    const present = new Set(ours.map((script) => script.id.slice(PREFIX.length)));

    const gone = [...present].filter((pattern) => !wanted.has(pattern));
    if (gone.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: gone.map((pattern) => PREFIX + pattern) });
      // Not awaited: a tab that is frozen answers no earlier than it is looked at.
      void stopInOpenTabs();
    }
    const missing = [...wanted].filter((pattern) => !present.has(pattern));
    if (missing.length > 0) {
      await browser.scripting.registerContentScripts(
        missing.map((pattern) => ({
          id: PREFIX + pattern,
          matches: [pattern],
          js: scriptsFor(new URL(pattern).origin),
          runAt: 'document_idle' as const,
          persistAcrossSessions: true,
        })),
      );
    }
    await startInOpenTabs(inject === 'all' ? [...wanted] : missing);
    await offerQuoting([...wanted]);
  });
}

async function wantedPatterns(): Promise<Set<string>> {
  const { tracked, readersOff } = await readSettings();
  const patterns = new Set<string>();
  for (const origin of tracked)
    if (!isOff(origin, readersOff) && (await isGranted(origin))) patterns.add(patternOf(origin));
  return patterns;
}

async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.allSettled(
    // A tab that shows an error page or is going away refuses: it gets the script when it loads again.
    tabs.flatMap((tab) =>
      tab.id === undefined || tab.url === undefined
        ? []
        : [
            browser.scripting.executeScript({
              target: { tabId: tab.id },
              files: scriptsFor(new URL(tab.url).origin),
            }),
          ],
    ),
  );
}
