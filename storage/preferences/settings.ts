import { browser } from 'wxt/browser';

/** What the user may set; kept in `storage.local` under `settings`. */
export interface Settings {
  /** CJK characters a minute; words are read at 265/500 of it. */
  readingSpeed: number;
  /** Engaged seconds below which a visit is a glimpse. */
  minimumSeconds: number;
  dropAfterDays: number;
  theme: 'auto' | 'light' | 'dark';
  locale: 'auto' | 'en' | 'zh-CN' | 'zh-TW';
  /** Origins with their port, such as `https://time.geekbang.org`. */
  tracked: string[];
  /** Origins, or `*` for everywhere. */
  paused: string[];
  /** Origins where the card stays away. */
  cardOff: string[];
  /** Ids of readers that are switched off. */
  readersOff: string[];
  /** Takeaways of finished courses are asked for again. */
  review: boolean;
}

const KEY = 'settings';
/** Tracked from the first install on, until the person says otherwise: their hosts are granted with it. */
const GEEKBANG = ['https://time.geekbang.org', 'https://u.geekbang.org', 'https://b.geekbang.org'];
type Guards = { [Name in keyof Settings]: (value: unknown) => Settings[Name] };

const numberIn = (least: number, most: number, usual: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most ? value : usual;
const oneOf = <T extends string>(usual: T, ...others: T[]) => {
  const all: readonly unknown[] = [usual, ...others];
  return (value: unknown) => (all.includes(value) ? (value as T) : usual);
};
const origins = (usual: string[]) => (value: unknown) =>
  Array.isArray(value) && value.every((origin) => typeof origin === 'string') ? [...value] : [...usual];

const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id)) : [];

// By hand and not by the schema library: the popup loads this, and the library weighs as much as its shelves.
const GUARDS: Guards = {
  readingSpeed: numberIn(60, 1_000_000, 500),
  minimumSeconds: numberIn(0, 240, 10),
  dropAfterDays: numberIn(1, 3650, 30),
  theme: oneOf('auto', 'light', 'dark'),
  locale: oneOf('auto', 'en', 'zh-CN', 'zh-TW'),
  tracked: origins(GEEKBANG),
  paused: origins([]),
  cardOff: origins([]),
  readersOff: ids,
  review: (value) => value !== false,
};

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
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(GUARDS).map(([name, guard]) => [name, guard(fields[name])]),
  ) as unknown as Settings;
}

/** One writer at a time among all parts of the extension; a test's Node has no locks and only one part. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!globalThis.navigator?.locks) return await work();
  return await navigator.locks.request('epilogue settings', work);
}
