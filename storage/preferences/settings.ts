import { siteOrigins } from '@/detection/site-origin';
import { storedItem } from './stored-item';

/** The user's settings, kept in `storage.local` under `settings`. */
export interface Settings {
  /** CJK characters a minute; words are read at 265/500 of it. */
  readingSpeed: number;
  /** A visit of fewer engaged seconds is a glimpse. */
  minimumSeconds: number;
  dropAfterDays: number;
  theme: 'auto' | 'light' | 'dark';
  locale: 'auto' | 'en' | 'zh-CN' | 'zh-TW';
  /** Origins with their port, such as `https://time.geekbang.org`. */
  tracked: string[];
  /** Origins where recording is paused, or `*` for everywhere. */
  paused: string[];
  /** Origins where the card stays away. */
  cardOff: string[];
  /** Ids of readers that are switched off. */
  readersOff: string[];
  /** Pages in view count while another window has the focus. */
  countUnfocused: boolean;
  /** Takeaways of finished courses are asked for again. */
  review: boolean;
  /** The time for which the popup finds something to read. */
  tonightMinutes: number;
}

/** Tracked from the first install on, until the user says otherwise: installation grants these hosts. */
const GEEKBANG = ['https://time.geekbang.org', 'https://u.geekbang.org', 'https://b.geekbang.org'];
type Guards = { [Name in keyof Settings]: (value: unknown) => Settings[Name] };

const numberIn = (least: number, most: number, usual: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most ? value : usual;
const oneOf = <T extends string>(usual: T, ...others: T[]) => {
  const all: readonly unknown[] = [usual, ...others];
  return (value: unknown) => (all.includes(value) ? (value as T) : usual);
};
const origins = (usual: string[]) => (value: unknown) =>
  Array.isArray(value) ? siteOrigins(value) : [...usual];
const originsOrAll = (value: unknown) => [
  ...(Array.isArray(value) && value.includes('*') ? ['*'] : []),
  ...siteOrigins(value),
];

const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id)) : [];

// Written by hand and not with the schema library: the popup loads this file, and that library weighs as much as the
// shelves.
const GUARDS: Guards = {
  readingSpeed: numberIn(60, 1_000_000, 500),
  minimumSeconds: numberIn(0, 240, 10),
  dropAfterDays: numberIn(1, 3650, 30),
  theme: oneOf('auto', 'light', 'dark'),
  locale: oneOf('auto', 'en', 'zh-CN', 'zh-TW'),
  tracked: origins(GEEKBANG),
  paused: originsOrAll,
  cardOff: origins([]),
  readersOff: ids,
  countUnfocused: (value) => value === true,
  review: (value) => value !== false,
  tonightMinutes: numberIn(1, 600, 25),
};

const item = storedItem('settings', validated);

/** The settings; a value that is missing or out of range is the default. */
export const readSettings = item.get;

/** Changes some settings and returns all of them. Changes made at the same time do not lose each other. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  return await item.change((now) => validated({ ...now, ...patch }));
}

/** Calls back with the settings after every change, until the function it returns is called. */
export const watchSettings = item.watch;

/** What a setting is unless the person says otherwise. */
export function usualSetting<Name extends keyof Settings>(name: Name): Settings[Name] {
  return GUARDS[name](undefined);
}

/** Whether a value may stand in a setting as it is; for settings that are no lists. */
export function isSetting(name: keyof Settings, value: unknown): boolean {
  return GUARDS[name](value) === value;
}

/** Whether recording is paused on this origin or everywhere. */
export function isPaused({ paused }: Pick<Settings, 'paused'>, origin: string): boolean {
  return paused.includes('*') || paused.includes(origin);
}

function validated(value: unknown): Settings {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(GUARDS).map(([name, guard]) => [name, guard(fields[name])]),
  ) as unknown as Settings;
}
