import { browser } from 'wxt/browser';
import { isGranted, patternOf } from '@/browser/hosts';
import type { TaughtRule } from '@/detection/taught/rule';
import { withLock } from '@/storage/preferences/lock';
import { keepRefusedSites } from '@/storage/preferences/refused-sites';
import { readSettings } from '@/storage/preferences/settings';
import { readTaughtRules } from '@/storage/preferences/taught-rules';
import { addQuoteMenu } from '../quotes/quote-menu';
import { stopInOpenTabs } from '../recording/recording-access';
import { startInOpenFrames, wantedFrames } from './frame-scripts';
import { type Refusals, refuse } from './refusals';
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
    const refused: Refusals = new Map();
    const rules = await readTaughtRules();
    const wanted = await wantedRegistrations(rules, refused);
    const frames = await wantedFrames(refused);
    for (const { site, registration } of frames) wanted.set(registration.id, { registration, sites: [site] });
    const registered = await browser.scripting.getRegisteredContentScripts();
    const present = new Set(registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX)));
    const gone = [...present].filter((id) => !wanted.has(id));
    if (gone.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: gone });
      // Nobody waits for this: a frozen tab answers only when someone looks at it.
      void stopInOpenTabs();
    }
    const missing = [...wanted.values()].filter(({ registration }) => !present.has(registration.id));
    for (const id of await registerAll(missing, refused)) wanted.delete(id);
    const registrations = [...wanted.values()].map(({ registration }) => registration);
    const fresh = inject === 'all' ? registrations : registrations.filter(({ id }) => !present.has(id));
    const inTabs = fresh.filter(({ allFrames }) => !allFrames);
    await startInOpenTabs([...new Set(inTabs.flatMap(({ matches }) => matches))], rules);
    await startInOpenFrames(
      frames.filter(({ registration }) => fresh.some(({ id }) => id === registration.id)),
    );
    const read = registrations.filter(({ allFrames }) => !allFrames).flatMap(({ matches }) => matches);
    await addQuoteMenu([...new Set(read)]);
    await keepRefusedSites([...refused].map(([origin, reason]) => ({ origin, reason })));
  });
}

/** A script to register, and the tracked sites for which it is. */
interface Wanted {
  registration: Registration;
  sites: readonly string[];
}

/** The scripts of all sites that are to be read, by their ids. A site that fails keeps none of the others away. */
async function wantedRegistrations(
  rules: readonly TaughtRule[],
  refused: Refusals,
): Promise<Map<string, Wanted>> {
  const { tracked, readersOff } = await readSettings();
  const wanted = new Map<string, Wanted>();
  for (const origin of tracked) {
    try {
      if (isOff(origin, readersOff) || !(await isGranted(origin))) continue;
      for (const registration of await registrationsOf(patternOf(origin), rules)) {
        const { sites = [] } = wanted.get(registration.id) ?? {};
        wanted.set(registration.id, { registration, sites: [...sites, origin] });
      }
    } catch (error) {
      refuse(refused, [origin], error);
    }
  }
  return wanted;
}

/**
 * Registers scripts all at once or, if the browser refuses one of them, each by itself. Returns the ids of those that it
 * refuses.
 */
async function registerAll(missing: readonly Wanted[], refused: Refusals): Promise<string[]> {
  if (missing.length === 0) return [];
  const scriptOf = ({ registration }: Wanted) => ({
    ...registration,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  });
  try {
    await browser.scripting.registerContentScripts(missing.map(scriptOf));
    return [];
  } catch {
    const failed: string[] = [];
    for (const each of missing)
      try {
        await browser.scripting.registerContentScripts([scriptOf(each)]);
      } catch (error) {
        refuse(refused, each.sites, error);
        failed.push(each.registration.id);
      }
    return failed;
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
