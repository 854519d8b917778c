import { browser } from 'wxt/browser';
import { patternOf } from '@/browser/hosts';
import type { FrameOf } from '@/messages/map';
import { ask } from '@/messages/send';

/**
 * Asks the browser for a site, with the frame that holds its chapters if there is one, and leaves the intent with the
 * background. Call it within the click itself: the popup dies as the prompt appears (measured), so nothing is awaited
 * before both messages have left. In a popup that lives on, it resolves to whether the browser allowed it.
 */
export function trackSite(origin: string, frame: FrameOf | null = null): Promise<boolean> {
  const origins = [...new Set([origin, ...(frame ? [frame.origin] : [])].map(patternOf))];
  const allowed = browser.permissions.request({ origins });
  const left = ask('track-intent', { origin, ...(frame && { frame }) });
  return Promise.all([allowed, left]).then(([yes]) => yes);
}
