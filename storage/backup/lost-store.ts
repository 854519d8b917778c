import { siteOrigins } from '@/detection/site-origin';
import { read } from '../database/read-transaction';
import { write } from '../database/transaction';
import { restoreTracked } from '../import/restore-settings';
import { readSettings } from '../preferences/settings';
import { storedItem } from '../preferences/stored-item';

/** One of the two stores was lost: the library in IndexedDB, or the settings in `storage.local`. */
export interface LostStore {
  what: 'library' | 'settings';
  /** The id of the library that was lost, with which the states of its snapshots begin; empty if it was the settings. */
  library: string;
  /** How many courses the library had when it was last looked at; 0 if it was the settings. */
  courses: number;
  /** Sites that were tracked and are no longer; only if it was the settings. */
  sites: string[];
}

/** Kept in `storage.local`: the library that belongs to it. */
interface Pairing {
  /** Its lasting id, empty before the first look. */
  library: string;
  courses: number;
  lost: LostStore | null;
}

const item = storedItem('pairing', (stored): Pairing => {
  const { library, courses, lost } = (stored ?? {}) as Partial<Pairing>;
  return {
    library: typeof library === 'string' ? library : '',
    courses: typeof courses === 'number' ? courses : 0,
    lost: lost ?? null,
  };
});

/** `meta` keeps under this name, as JSON, the sites that are tracked, for when `storage.local` is lost. */
const TRACKED = 'tracked';

/**
 * Looks whether library and settings still belong together, by an id in both, and writes down the one that was lost. A
 * new installation has neither and says nothing. Called at every start, now and then, and after the settings changed;
 * cut off anywhere, the next look finishes it.
 */
export async function checkStores(): Promise<void> {
  const before = await read(async (db) => {
    const [device, tracked, courses] = await Promise.all([
      db.meta.get('device'),
      db.meta.get(TRACKED),
      db.courses.count(),
    ]);
    return { device: device?.value, tracked: tracked?.value, courses };
  });
  // The first write into a library gives it its id.
  const library = before.device ?? (await newLibrary());
  const { tracked } = await readSettings();
  const { lost } = await item.change((now) => {
    const found = lostOf(now, library, sitesIn(before.tracked), tracked);
    const next = { library, courses: before.courses, lost: found ?? now.lost };
    const isSame = next.library === now.library && next.courses === now.courses && next.lost === now.lost;
    return isSame ? now : next;
  });
  const mirror = JSON.stringify([...new Set([...tracked, ...(lost?.sites ?? [])])]);
  if (mirror === before.tracked) return;
  await write(async ({ db }) => {
    await db.meta.put({ name: TRACKED, value: mirror });
  });
}

/** The store that was lost since the last look, if one was. `mirrored`: the tracked sites that the library knows. */
function lostOf(
  { library: known, courses }: Pairing,
  library: string,
  mirrored: readonly string[] | null,
  tracked: readonly string[],
): LostStore | null {
  if (known === library) return null;
  if (known !== '') return courses > 0 ? { what: 'library', library: known, courses, sites: [] } : null;
  if (!mirrored) return null;
  const sites = mirrored.filter((site) => !tracked.includes(site));
  return { what: 'settings', library: '', courses: 0, sites };
}

async function newLibrary(): Promise<string> {
  return await write(async ({ db }) => (await db.meta.get('device'))?.value ?? '');
}

function sitesIn(mirror: string | undefined): string[] | null {
  if (mirror === undefined) return null;
  try {
    return siteOrigins(JSON.parse(mirror));
  } catch {
    return [];
  }
}

/** The store that was lost and of which the person has not been told enough, if any. */
export async function readLostStore(): Promise<LostStore | null> {
  return (await item.get()).lost;
}

/** The person knows. */
export async function dismissLostStore(): Promise<void> {
  await item.change((now) => (now.lost ? { ...now, lost: null } : now));
}

/**
 * Tracks the lost sites again, because the person said so. Where the browser grants one no longer, the popup asks for
 * it there.
 */
export async function trackLostSites(): Promise<void> {
  await restoreTracked((await readLostStore())?.sites ?? []);
  await item.change((now) => (now.lost ? { ...now, lost: { ...now.lost, sites: [] } } : now));
}

/** Calls back after every change, until the function it returns is called. */
export function watchLostStore(callback: (lost: LostStore | null) => void): () => void {
  return item.watch(({ lost }) => callback(lost));
}
