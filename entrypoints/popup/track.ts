import { browser } from 'wxt/browser';
import { patternOf } from '@/background/hosts';
import { ask } from '@/messages/send';

/**
 * Asks the browser for a site, and leaves with the background what for. Must be called in the click itself: the
 * popup dies as the prompt appears (measured), so nothing is awaited before both have left. Resolves, in a popup
 * that lives on, to whether the browser allowed it.
 */
export function track(origin: string): Promise<boolean> {
  const allowed = browser.permissions.request({ origins: [patternOf(origin)] });
  const left = ask('track-intent', { origin });
  return Promise.all([allowed, left]).then(([yes]) => yes);
}
