import { changeSettings, type Settings } from '../preferences/settings';
import { restoreTaughtRules } from '../preferences/taught-rules';

const SITES = ['tracked', 'paused', 'cardOff'] as const;

/**
 * Restores settings from a backup. The whole backup is hostile, so an invalid value becomes the default. A tracked site
 * is read once the browser grants it: until then `reconcile` leaves it alone, and the popup asks for it.
 */
export async function restoreSettings(given: Readonly<Record<string, unknown>>): Promise<Settings> {
  const lists = SITES.flatMap((name) => {
    const list = given[name];
    return Array.isArray(list) ? [[name, list.filter(isSite)] as const] : [];
  });
  await restoreTaughtRules(given.taught);
  return await changeSettings({ ...given, ...Object.fromEntries(lists) } as Partial<Settings>);
}

/** Whether a value is an origin as `URL.origin` writes it, or `*`. */
function isSite(value: unknown): boolean {
  if (value === '*') return true;
  if (typeof value !== 'string' || !/^https?:/.test(value) || !URL.canParse(value)) return false;
  return new URL(value).origin === value;
}
