import { isResting } from '@/progress/status/resume';
import { storedItem } from './stored-item';

/** As long as a course's key may be. */
const MAX_KEY = 2000;

/** Beside the settings in `storage.local`: it is no fact about a course and goes into no backup. */
const item = storedItem('put-off', (stored) => (Array.isArray(stored) ? stored.filter(isPair) : []));

/** Which courses are not to be offered for now, by key, and when that was said (milliseconds since 1970). */
export async function readSnoozed(): Promise<Map<string, number>> {
  return new Map(await item.get());
}

/** Keeps a course from being offered for a while from `now` on; what was put off long ago is let go of. */
export async function snooze(courseKey: string, now: number): Promise<void> {
  await item.change((pairs) => [
    ...pairs.filter(([key, at]) => key !== courseKey && isResting(at, now)),
    [courseKey, now],
  ]);
}

function isPair(value: unknown): value is [string, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [key, at] = value;
  return typeof key === 'string' && key.length <= MAX_KEY && Number.isFinite(at);
}
