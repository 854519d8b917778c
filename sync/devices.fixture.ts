import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { browser } from 'wxt/browser';
import { canonicalJson } from '@/progress/model/canonical-json';
import { closeLibrary, withLibrary } from '@/storage/database/connection';
import { sharedHere } from '@/storage/preferences/shared-settings';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { exchange } from './exchange';
import { type Uniting, unite } from './first-time';
import type { MemoryFolder, Mischief } from './memory-folder.fixture';

/** Every database that is opened from now on lies there. Dexie has asked for the browser's once. */
function useFactory(factory: IDBFactory): void {
  globalThis.indexedDB = factory;
  Dexie.dependencies.indexedDB = factory;
}

const FIRST = globalThis.indexedDB;

/** Opens what the tests of other files open again. */
export function noDevice(): void {
  closeLibrary();
  useFactory(FIRST);
}

interface Kept {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

/** A browser with a library of its own; only one works at a time. For tests. */
export class Device {
  private factory = new IDBFactory();
  private kept: Kept = { local: {}, session: {} };

  constructor(
    readonly name: string,
    readonly folder: MemoryFolder,
  ) {}

  /** Does `work` in this browser. */
  async do<T>(work: () => Promise<T>): Promise<T> {
    closeLibrary();
    useFactory(this.factory);
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await browser.storage.local.set(this.kept.local);
    await browser.storage.session.set(this.kept.session);
    try {
      return await work();
    } finally {
      this.kept = {
        local: await browser.storage.local.get(),
        session: await browser.storage.session.get(),
      };
      closeLibrary();
    }
  }

  async unite(now = 1, part: Partial<Uniting> = {}) {
    return await this.do(() => this.begin(now, part));
  }

  async exchange(now = 1, mischief: Mischief = {}): Promise<void> {
    await this.do(() => this.round(now, mischief));
  }

  /** Like `unite`, in this browser. */
  async begin(now: number, part: Partial<Uniting> = {}) {
    return await unite(this.folder.transport(), { name: this.name, ...part }, { now });
  }

  /** Like `exchange`, in this browser. */
  async round(now: number, mischief: Mischief): Promise<void> {
    await exchange(this.folder.transport(mischief), { now });
  }

  /** The browser ends and starts anew. */
  restart(): void {
    this.kept.session = {};
  }

  /** Everything that devices must agree on, as one text. */
  async state(): Promise<string> {
    return await this.do(async () => {
      const [registers, tombstones, unknown] = await withLibrary((db) =>
        Promise.all([db.registers.toArray(), db.tombstones.toArray(), db.unknown.toArray()]),
      );
      const shared = Object.fromEntries(await sharedHere());
      return canonicalJson({ ...(await wholeLibrary()), registers, tombstones, unknown, shared });
    });
  }

  /** A copy of the profile as it is now: its browser has yet to start. */
  async copy(name: string): Promise<Device> {
    const copy = new Device(name, this.folder);
    const rows = await this.do(() =>
      withLibrary(async (db) =>
        Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
      ),
    );
    copy.kept = { local: structuredClone(this.kept.local), session: {} };
    await copy.do(() =>
      withLibrary(async (db) => {
        for (const [name, all] of rows) await db.table(name).bulkPut(all);
      }),
    );
    return copy;
  }
}

/** So many exchanges of all devices as let everything arrive. */
export async function settle(devices: readonly Device[], rounds = 4, now = 1): Promise<void> {
  for (let round = 0; round < rounds; round += 1) for (const device of devices) await device.exchange(now);
}
