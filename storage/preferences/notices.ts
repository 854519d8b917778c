import * as v from 'valibot';
import { sha256 } from '../recording/hash';
import { storedItem } from './stored-item';

/** Occasions remembered at most. Beyond that, the oldest may be told again. */
const MOST = 5000;

/** The permission for which the click on the switch asks the browser. */
export const NOTIFICATIONS = { permissions: ['notifications' as const] };

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const notices = v.object({
  /** Whether the user wants notices. */
  on: v.fallback(v.boolean(), false),
  /** When the last notice was shown, in milliseconds since 1970; 0 for never. */
  toldAt: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
  /** Random, and part of every hash: the key of a course is soon guessed. Absent before the first notice. */
  salt: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined),
  /** Hashes of the occasions that were shown, the latest first. Names would outlive what the user forgets. */
  told: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) => all.slice(0, MOST).filter((each) => v.is(hash, each))),
    ),
    [],
  ),
});
export type Notices = v.InferOutput<typeof notices>;

const item = storedItem(
  'notices',
  (stored): Notices => v.parse(notices, typeof stored === 'object' && stored !== null ? stored : {}),
);

/** Whether the user wants notices, and which were shown. A field in another form counts as never written. */
export const readNotices = item.get;

/** Switches notices on or off. What was shown stays recorded as shown. */
export async function setNotices(on: boolean): Promise<void> {
  await item.change((now) => ({ ...now, on }));
}

/** Whether this occasion was shown before. */
export async function wasShown({ told, salt }: Notices, occasion: string): Promise<boolean> {
  return told.includes(await hashOf(occasion, salt));
}

/**
 * Records that these occasions are shown at `at` (milliseconds since 1970). Returns `false`, and writes nothing, if
 * another notice was shown since `before` was read, or notices were switched off.
 */
export async function keepShown(before: Notices, occasions: readonly string[], at: number): Promise<boolean> {
  const salt = before.salt ?? crypto.randomUUID();
  const hashes = await Promise.all(occasions.map((each) => hashOf(each, salt)));
  let isKept = false;
  await item.change((now) => {
    isKept = now.on && now.toldAt === before.toldAt && now.salt === before.salt;
    return isKept ? { ...now, salt, toldAt: at, told: [...hashes, ...now.told].slice(0, MOST) } : now;
  });
  return isKept;
}

/** Calls back after every change, until the function it returns is called. */
export const watchNotices = item.watch;

async function hashOf(occasion: string, salt = ''): Promise<string> {
  return (await sha256(`${salt} ${occasion}`)).slice(0, 32);
}
