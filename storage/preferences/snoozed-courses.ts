import { isResting } from '@/progress/status/resume';
import { storedItem } from './stored-item';

/** The longest key of a course. */
const MAX_KEY = 2000;

/** Kept beside the settings in `storage.local`: it is no fact about a course and goes into no backup. */
const item = storedItem('put-off', (stored) => (Array.isArray(stored) ? stored.filter(isPair) : []));

/**
 * The courses that are not offered for now, by key, with the time of the user's *Not now* (milliseconds since 1970).
 */
export async function readSnoozed(): Promise<Map<string, number>> {
  return new Map(await item.get());
}

/** Keeps a course from being offered for a while from `now` on, and drops entries whose time is over. */
export async function snooze(courseKey: string, now: number): Promise<void> {
  await item.change((pairs) => [
    ...pairs.filter(([key, at]) => key !== courseKey && isResting(at, now)),
    [courseKey, now],
  ]);
}

/** Drops what was kept of these courses, which are forgotten for good. */
export async function forgetSnoozed(courseKeys: readonly string[]): Promise<void> {
  await item.change((pairs) => {
    const left = pairs.filter(([key]) => !courseKeys.includes(key));
    return left.length === pairs.length ? pairs : left;
  });
}

function isPair(value: unknown): value is [string, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [key, at] = value;
  return typeof key === 'string' && key.length <= MAX_KEY && Number.isFinite(at);
}
