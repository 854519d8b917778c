import { browser } from 'wxt/browser';
import { isResting } from '@/progress/status/resume';

/** Beside the settings in `storage.local`: it is no fact about a course and goes into no backup. */
const KEY = 'put-off';
/** As long as a course's key may be. */
const MAX_KEY = 2000;

/** Which courses are not to be offered for now, by key, and when that was said (milliseconds since 1970). */
export async function readSnoozed(): Promise<Map<string, number>> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const pairs = Array.isArray(stored) ? stored : [];
  return new Map(pairs.filter(isPair));
}

/** Keeps a course from being offered for a while from `now` on; what was put off long ago is let go of. */
export async function snooze(courseKey: string, now: number): Promise<void> {
  const change = async () => {
    const others = [...(await readSnoozed())].filter(([key, at]) => key !== courseKey && isResting(at, now));
    await browser.storage.local.set({ [KEY]: [...others, [courseKey, now]] });
  };
  // A test's Node has no locks and only one part.
  await (globalThis.navigator?.locks ? navigator.locks.request('epilogue put off', change) : change());
}

function isPair(value: unknown): value is [string, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [key, at] = value;
  return typeof key === 'string' && key.length <= MAX_KEY && Number.isFinite(at);
}
