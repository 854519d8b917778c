import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the user may set; kept in `storage.local` under `settings`. */
export interface Settings {
  /** CJK characters a minute; words are read at 265/500 of it. */
  readingSpeed: number;
  /** Engaged seconds below which a visit is a glimpse. */
  minimumSeconds: number;
  dropAfterDays: number;
  theme: 'auto' | 'light' | 'dark';
  locale: 'auto' | 'en' | 'zh-CN';
  /** Origins with their port, such as `https://time.geekbang.org`. */
  tracked: string[];
  /** Origins, or `*` for everywhere. */
  paused: string[];
  /** Origins where the card stays away. */
  cardOff: string[];
}

const KEY = 'settings';
/** Tracked from the first install on, until the person says otherwise: their hosts are granted with it. */
const GEEKBANG = ['https://time.geekbang.org', 'https://u.geekbang.org', 'https://b.geekbang.org'];
const number = (least: number, most: number, usual: number) =>
  v.fallback(v.pipe(v.number(), v.minValue(least), v.maxValue(most)), usual);
const origins = (usual: string[]) => v.fallback(v.array(v.string()), usual);

const schema = v.object({
  readingSpeed: number(60, 1_000_000, 500),
  minimumSeconds: number(0, 240, 10),
  dropAfterDays: number(1, 3650, 30),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  locale: v.fallback(v.picklist(['auto', 'en', 'zh-CN']), 'auto'),
  tracked: origins(GEEKBANG),
  paused: origins([]),
  cardOff: origins([]),
});

/** The settings; a value that is missing or out of range is the default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return validated(stored[KEY]);
}

/** Changes some settings, and gives all of them as they are now. Changes made at the same time do not lose each other. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  return await alone(async () => {
    const settings = validated({ ...(await readSettings()), ...patch });
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back with the settings after every change, until the function it returns is called. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(validated(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function validated(value: unknown): Settings {
  const fields = typeof value === 'object' && value !== null ? value : {};
  return v.parse(schema, { ...DEFAULTS, ...fields });
}

const DEFAULTS = v.getFallbacks(schema);

/** One writer at a time among all parts of the extension; a test's Node has no locks and only one part. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!globalThis.navigator?.locks) return await work();
  return await navigator.locks.request('epilogue settings', work);
}
