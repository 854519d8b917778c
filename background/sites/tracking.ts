import { isGranted } from '@/browser/hosts';
import type { FrameOf } from '@/messages/map';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { forgetFrames, keepFrame } from '@/storage/preferences/site-frames';
import { forgetSiteHealth } from '@/storage/preferences/site-health-record';
import { storedItem } from '@/storage/preferences/stored-item';
import { reconcile } from './reconcile';

/** A prompt that stayed open longer than this was for something else. */
const INTENT_MILLISECONDS = 5 * 60_000;

/** When the person clicked, and the frame that the same click asked for. */
interface Intent {
  at: number;
  frame?: FrameOf;
}

type Intents = Record<string, Intent>;

const item = storedItem(
  'track-intents',
  (stored): Intents => {
    const now = Date.now();
    const isFresh = ([, { at }]: [string, Intent]) => Math.abs(now - at) < INTENT_MILLISECONDS;
    return Object.fromEntries(Object.entries((stored ?? {}) as Intents).filter(isFresh));
  },
  'session',
);

/**
 * Records that the person clicked *Track this site*. The popup dies as the permission prompt appears (measured), so the
 * background keeps the intent until the browser says that the host was granted.
 */
export async function leaveIntent(origin: string, frame?: FrameOf): Promise<void> {
  const intent: Intent = { at: Date.now(), ...(frame && { frame }) };
  await item.change((intents) => ({ ...intents, [origin]: intent }));
  // If the host was granted before, no prompt appears and nothing is added.
  await fulfilIntents();
}

/** Tracks the sites whose intents the browser has granted meanwhile. */
export async function fulfilIntents(): Promise<void> {
  await item.change(async (intents) => {
    const waiting = { ...intents };
    for (const [origin, { frame }] of Object.entries(intents)) {
      // One prompt asks for site and frame, and grants both or neither.
      if (!(await isGranted(origin)) || (frame && !(await isGranted(frame.origin)))) continue;
      if (frame) await keepFrame({ site: origin, frame: frame.origin, reader: frame.reader });
      const { tracked } = await readSettings();
      if (!tracked.includes(origin)) await changeSettings({ tracked: [...tracked, origin] });
      delete waiting[origin];
    }
    return waiting;
  });
  await reconcile();
}

/** Stops reading an origin. The browser's grant stays: only the person takes it back. */
export async function stopTracking(origin: string): Promise<void> {
  const { tracked } = await readSettings();
  await changeSettings({ tracked: tracked.filter((other) => other !== origin) });
  await forgetSiteHealth(origin);
  await forgetFrames(origin);
  await reconcile();
}
