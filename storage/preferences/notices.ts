import * as v from 'valibot';
import { sha256 } from '../recording/hash';
import { storedItem } from './stored-item';

/** Whoever was told of more is told again of what was told longest ago. */
const MOST = 5000;

/** What the click on the switch asks the browser for. */
export const NOTIFICATIONS = { permissions: ['notifications' as const] };

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const notices = v.object({
  /** The user wants to be told. */
  on: v.fallback(v.boolean(), false),
  /** When something was told last, in milliseconds since 1970; 0: never. */
  toldAt: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
  /** Hashes of the occasions that were told, the latest first: their names would outlive what is forgotten. */
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

/** What was told so far, and whether anything is to be; a field that is stored in another form counts as never written. */
export const readNotices = item.get;

/** Switches notices on or off. What was told stays told. */
export async function setNotices(on: boolean): Promise<void> {
  await item.change((now) => ({ ...now, on }));
}

/** Whether `occasion` is among those that were told. */
export async function wasShown({ told }: Notices, occasion: string): Promise<boolean> {
  return told.includes(await hashOf(occasion));
}

/**
 * Writes down that these occasions are told at `at` (milliseconds since 1970). Gives `false`, and writes nothing,
 * where something else was told since `before` was read, or notices were switched off.
 */
export async function keepShown(before: Notices, occasions: readonly string[], at: number): Promise<boolean> {
  const hashes = await Promise.all(occasions.map(hashOf));
  let isKept = false;
  await item.change((now) => {
    isKept = now.on && now.toldAt === before.toldAt;
    return isKept ? { ...now, toldAt: at, told: [...hashes, ...now.told].slice(0, MOST) } : now;
  });
  return isKept;
}

/** Calls back after every change, until the function it returns is called. */
export const watchNotices = item.watch;

async function hashOf(occasion: string): Promise<string> {
  return (await sha256(occasion)).slice(0, 32);
}
