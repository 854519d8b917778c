import { siteOrigins } from '@/detection/site-origin';
import { changeSettings, readSettings, type Settings } from '../preferences/settings';
import { restoreTaughtRules } from '../preferences/taught-rules';

/**
 * Restores settings from a backup. The whole backup is hostile, so an invalid value becomes the default. Tracked sites
 * stay as they are here: `restoreTracked` adds those that the person has been shown.
 */
export async function restoreSettings(given: Readonly<Record<string, unknown>>): Promise<Settings> {
  await restoreTaughtRules(given.taught);
  const { tracked } = await readSettings();
  return await changeSettings({ ...given, tracked } as Partial<Settings>);
}

/** The sites that a backup tracks and this browser does not. */
export async function newlyTracked(given: Readonly<Record<string, unknown>> | null): Promise<string[]> {
  const { tracked } = await readSettings();
  return siteOrigins(given?.tracked).filter((origin) => !tracked.includes(origin));
}

/**
 * Tracks these sites, too. Each is read once the browser grants it: until then `reconcile` leaves it alone, and the
 * popup asks for it.
 */
export async function restoreTracked(sites: readonly string[]): Promise<void> {
  const { tracked } = await readSettings();
  await changeSettings({ tracked: [...tracked, ...sites] });
}
