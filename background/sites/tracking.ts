import { browser } from 'wxt/browser';
import { isGranted } from '@/browser/hosts';
import type { FrameOf } from '@/messages/map';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { forgetFrames, keepFrame } from '@/storage/preferences/site-frames';
import { forgetSiteHealth } from '@/storage/preferences/site-health-record';
import { reconcile } from './reconcile';

const INTENTS = 'track-intents';
/** A prompt left open longer than this was for something else. */
const INTENT_MILLISECONDS = 5 * 60_000;

/** When the person clicked, and the frame that was asked for along with the site. */
interface Intent {
  at: number;
  frame?: FrameOf;
}

type Intents = Record<string, Intent>;

async function readIntents(): Promise<Intents> {
  const stored = await browser.storage.session.get(INTENTS);
  const intents = (stored[INTENTS] ?? {}) as Intents;
  const since = Date.now() - INTENT_MILLISECONDS;
  return Object.fromEntries(Object.entries(intents).filter(([, { at }]) => at > since));
}

/**
 * The person clicked *Track this site*. The popup dies as the permission prompt appears (measured), so
 * what was meant is kept here until the browser says that the host was granted.
 */
export async function leaveIntent(origin: string, frame?: FrameOf): Promise<void> {
  await navigator.locks.request(INTENTS, async () => {
    const intent: Intent = { at: Date.now(), ...(frame && { frame }) };
    await browser.storage.session.set({ [INTENTS]: { ...(await readIntents()), [origin]: intent } });
  });
  // The host may have been granted before: then no prompt appears and nothing is added.
  await fulfilIntents();
}

/** Tracks what was asked for and has been granted meanwhile. */
export async function fulfilIntents(): Promise<void> {
  await navigator.locks.request(INTENTS, async () => {
    const intents = await readIntents();
    for (const [origin, { frame }] of Object.entries(intents)) {
      // Site and frame are asked for at once, and granted at once or not at all.
      if (!(await isGranted(origin)) || (frame && !(await isGranted(frame.origin)))) continue;
      if (frame) await keepFrame({ site: origin, frame: frame.origin, reader: frame.reader });
      const { tracked } = await readSettings();
      if (!tracked.includes(origin)) await changeSettings({ tracked: [...tracked, origin] });
      delete intents[origin];
    }
    await browser.storage.session.set({ [INTENTS]: intents });
  });
  await reconcile();
}

/** Stops reading an origin. The browser's grant is left alone: it is the person's to take back. */
export async function stopTracking(origin: string): Promise<void> {
  const { tracked } = await readSettings();
  await changeSettings({ tracked: tracked.filter((other) => other !== origin) });
  await forgetSiteHealth(origin);
  await forgetFrames(origin);
  await reconcile();
}
