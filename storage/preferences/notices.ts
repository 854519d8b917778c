import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sha256 } from '../recording/hash';

const KEY = 'notices';
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

/** What was told so far, and whether anything is to be; a field that is stored in another form counts as never written. */
export async function readNotices(): Promise<Notices> {
  return valid((await browser.storage.local.get(KEY))[KEY]);
}

/** Switches notices on or off. What was told stays told. */
export async function setNotices(on: boolean): Promise<void> {
  await alone(async () => keep({ ...(await readNotices()), on }));
}

/** Whether `occasion` is among those that were told. */
export async function wasShown({ told }: Notices, occasion: string): Promise<boolean> {
  return told.includes(await hashOf(occasion));
}

/**
 * Writes down that these occasions are told at `now` (milliseconds since 1970). Gives `false`, and writes nothing,
 * where something else was told since `before` was read, or notices were switched off.
 */
export async function keepShown(
  before: Notices,
  occasions: readonly string[],
  now: number,
): Promise<boolean> {
  const hashes = await Promise.all(occasions.map(hashOf));
  return await alone(async () => {
    const { on, toldAt, told } = await readNotices();
    if (!on || toldAt !== before.toldAt) return false;
    await keep({ on, toldAt: now, told: [...hashes, ...told].slice(0, MOST) });
    return true;
  });
}

/** Calls back after every change, until the function it returns is called. */
export function watchNotices(callback: (now: Notices) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(valid(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function valid(stored: unknown): Notices {
  return v.parse(notices, typeof stored === 'object' && stored !== null ? stored : {});
}

async function keep(now: Notices): Promise<void> {
  await browser.storage.local.set({ [KEY]: now });
}

async function hashOf(occasion: string): Promise<string> {
  return (await sha256(occasion)).slice(0, 32);
}

/** One writer at a time among all parts of the extension; a test's Node has no locks and only one part. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!globalThis.navigator?.locks) return await work();
  return await navigator.locks.request('epilogue notices', work);
}
