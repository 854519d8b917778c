import { browser } from 'wxt/browser';
import { isGranted, patternOf } from '@/browser/hosts';
import type { TaughtRule } from '@/detection/taught/rule';
import { withLock } from '@/storage/preferences/lock';
import { readSettings } from '@/storage/preferences/settings';
import { readTaughtRules } from '@/storage/preferences/taught-rules';
import { addQuoteMenu } from '../quotes/quote-menu';
import { stopInOpenTabs } from '../recording/recording-access';
import { startInOpenFrames, wantedFrames } from './frame-scripts';
import { PREFIX, type Registration, registrationsOf } from './registrations';
import { isOff, scriptsFor } from './scripts-for-page';

/**
 * Makes the registered content scripts equal to tracked × granted × reader on, with the frames of tracked sites.
 * Nothing else registers scripts, not even for Geekbang. It runs on install, update and start-up, and whenever either
 * side changes. `inject` also starts the reader in open tabs; `all` of them after an update, because registrations are
 * gone and the copies that still run are orphans.
 */
export function reconcile(inject: 'new' | 'all' = 'new'): Promise<void> {
  return withLock('reconcile', async () => {
    const [patterns, rules] = [await wantedPatterns(), await readTaughtRules()];
    const wanted = new Map<string, Registration>();
    for (const pattern of patterns)
      for (const each of await registrationsOf(pattern, rules)) wanted.set(each.id, each);
    const frames = await wantedFrames();
    for (const { registration } of frames) wanted.set(registration.id, registration);
    const registered = await browser.scripting.getRegisteredContentScripts();
    const present = new Set(registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX)));
    const gone = [...present].filter((id) => !wanted.has(id));
    if (gone.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: gone });
      // Nobody waits for this: a frozen tab answers only when someone looks at it.
      void stopInOpenTabs();
    }
    const missing = [...wanted.values()].filter(({ id }) => !present.has(id));
    await registerAll(missing);
    const fresh = inject === 'all' ? [...wanted.values()] : missing;
    const inTabs = fresh.filter(({ allFrames }) => !allFrames);
    await startInOpenTabs([...new Set(inTabs.flatMap(({ matches }) => matches))], rules);
    await startInOpenFrames(
      frames.filter(({ registration }) => fresh.some(({ id }) => id === registration.id)),
    );
    await addQuoteMenu([...patterns]);
  });
}

async function wantedPatterns(): Promise<Set<string>> {
  const { tracked, readersOff } = await readSettings();
  const patterns = new Set<string>();
  for (const origin of tracked) {
    const isWanted = !isOff(origin, readersOff) && (await isGranted(origin).catch(refused(origin)));
    if (isWanted) patterns.add(patternOf(origin));
  }
  return patterns;
}

/** Names what the browser does not take, which keeps none of the others away. */
function refused(name: string): (error: unknown) => false {
  return (error) => {
    console.error(`${name} cannot be read`, error);
    return false;
  };
}

/** Registers scripts all at once or, if the browser refuses one of them, each by itself. */
async function registerAll(registrations: readonly Registration[]): Promise<void> {
  if (registrations.length === 0) return;
  const scripts = registrations.map((each) => ({
    ...each,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  try {
    await browser.scripting.registerContentScripts(scripts);
  } catch {
    for (const script of scripts)
      await browser.scripting.registerContentScripts([script]).catch(refused(script.id));
  }
}

async function startInOpenTabs(patterns: string[], rules: readonly TaughtRule[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.allSettled(
    // A tab that shows an error page or is going away refuses; it gets the script when it loads again.
    tabs.flatMap((tab) =>
      tab.id === undefined || tab.url === undefined
        ? []
        : [
            browser.scripting.executeScript({
              target: { tabId: tab.id },
              files: scriptsFor(new URL(tab.url), rules),
            }),
          ],
    ),
  );
}
