import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { optional } from '@/progress/model/optional';
import { withLibrary } from '@/storage/database/connection';
import { syncIdentity } from '@/storage/database/sync-identity';
import { backupFile, importFile } from '@/storage/import/import.fixture';
import { importBackup } from '@/storage/import/import-backup';
import { randomFrom } from '@/storage/import/import-mutations.fixture';
import { dismissImport, openImports } from '@/storage/import/open-imports';
import { restoreExactly } from '@/storage/import/restore-exactly';
import { undoImport } from '@/storage/import/undo-import';
import { purgeAfter } from '@/storage/recording/report.fixture';
import { EMPTY } from '@/transfer/backup/backup.fixture';
import { readBackup } from '@/transfer/backup/read-backup';
import { Device, noDevice } from './devices.fixture';
import { resume, retire } from './look-after';
import { MemoryFolder, type Mischief } from './memory-folder.fixture';
import { ownAct } from './own-acts.fixture';
import { SyncError } from './sync-error';
import { TransportError } from './transport';

const isFull = process.env.EPILOGUE_FULL === '1';
const runs = isFull ? 1000 : 6;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

const DAY = 86_400_000;
const YEARS = 50 * 365 * DAY;

afterEach(() => {
  noDevice();
  vi.restoreAllMocks();
});

const WHAT = [
  ...Array.from({ length: 12 }, () => 'act' as const),
  ...Array.from({ length: 10 }, () => 'exchange' as const),
  'restart',
  'copy',
  'old profile',
  'put back',
  'import',
  'undone import',
  'retire',
  'purge',
  'later version',
  'clock',
] as const;

const step = fc.record({
  what: fc.constantFrom(...WHAT),
  device: fc.nat({ max: 4 }),
  n: fc.nat({ max: 2 ** 30 }),
});

const story = fc.record({
  devices: fc.integer({ min: 2, max: isFull ? 4 : 3 }),
  passphrase: fc.constantFrom(undefined, undefined, undefined, 'a secret'),
  steps: fc.array(step, { minLength: 10, maxLength: isFull ? 40 : 25 }),
});

/** Devices at most: twins come to those of the beginning. */
const MOST_DEVICES = 5;

/** What has happened so far. */
class World {
  readonly folder = new MemoryFolder();
  readonly devices: Device[] = [];
  /** By device: how far its clock is off, and a profile and a library as they were once. */
  private readonly clocks = new Map<Device, number>();
  private readonly old = new Map<Device, { profile: Device; file: Blob }>();
  /** Names of facts that were said and must be there in the end. */
  readonly said = new Map<string, string>();

  now = Date.UTC(2026, 10, 30);

  constructor(
    count: number,
    private readonly passphrase: string | undefined,
  ) {
    for (let n = 0; n < count; n += 1) this.devices.push(new Device(`device ${n}`, this.folder));
  }

  /** Does `work` there, by its own clock. */
  async at<T>(device: Device, work: () => Promise<T>): Promise<T> {
    const off = this.clocks.get(device) ?? 0;
    vi.spyOn(Date, 'now').mockImplementation(() => this.now + off);
    return await device.do(work);
  }

  async step({ what, device: which, n }: { what: (typeof WHAT)[number]; device: number; n: number }) {
    const device = this.devices[which % this.devices.length];
    if (!device) return;
    this.now += 3 * 3_600_000;
    switch (what) {
      case 'act':
        await this.at(device, () => ownAct(n));
        await this.note(device);
        break;
      case 'exchange':
        await this.exchange(device, mischiefOf(n));
        break;
      case 'restart':
        device.restart();
        break;
      case 'copy':
        if (this.devices.length < MOST_DEVICES) this.devices.push(await device.copy(`copy ${n}`));
        break;
      case 'old profile':
        await this.oldProfile(device, which);
        break;
      case 'put back':
        await this.putBack(device);
        break;
      case 'import':
      case 'undone import':
        await this.import(device, n, what === 'undone import');
        break;
      case 'retire':
        await this.retire(device, n);
        break;
      case 'purge':
        await this.losing(device, () => this.at(device, purgeAfter));
        break;
      case 'later version':
        await this.at(device, () => laterVersion(n));
        break;
      case 'clock':
        this.clocks.set(device, [0, YEARS, -YEARS, DAY][n % 4] ?? 0);
    }
  }

  async exchange(device: Device, mischief: Mischief = {}): Promise<void> {
    try {
      const me = await this.at(device, () => withLibrary(syncIdentity));
      if (!me)
        await this.at(device, async () => device.begin(this.now, optional({ passphrase: this.passphrase })));
      else if (me.isPaused)
        await this.at(device, () => resume(this.folder.transport(mischief), { now: this.now }));
      else await this.at(device, () => device.round(this.now, mischief));
    } catch (error) {
      // Half an upload, or one that does not come back as it was sent.
      const isDamaged = error instanceof SyncError && error.kind === 'damaged';
      if (!(error instanceof TransportError) && !isDamaged) throw error;
    }
  }

  /** The profile as it was at the first such step, from a copy of the disk. */
  private async oldProfile(device: Device, which: number): Promise<void> {
    const old = this.old.get(device);
    if (!old) {
      this.old.set(device, {
        profile: await device.copy(device.name),
        file: await this.at(device, backupFile),
      });
      return;
    }
    await this.losing(device, async () => {
      this.devices[which % this.devices.length] = old.profile;
      this.old.delete(device);
    });
  }

  private async putBack(device: Device): Promise<void> {
    const file = this.old.get(device)?.file;
    if (file)
      await this.losing(device, () =>
        this.at(device, async () => void (await restoreExactly(await readBackup(file)))),
      );
  }

  private async import(device: Device, n: number, isUndone: boolean): Promise<void> {
    const from = this.devices[n % this.devices.length];
    if (!from || from === device) return;
    const file = await this.at(from, backupFile);
    await this.at(device, () => importFile(file));
    const open = await this.at(device, openImports);
    const [latest] = open;
    if (!latest) return;
    if (!isUndone) await this.at(device, () => dismissImport(latest.id));
    else await this.losing(device, () => this.at(device, async () => void (await undoImport(latest.id))));
  }

  private async retire(device: Device, n: number): Promise<void> {
    const cursors = await this.at(device, () => withLibrary((db) => db.cursors.toArray()));
    const other = cursors[n % Math.max(1, cursors.length)];
    if (!other || other.retiredBy !== undefined) return;
    try {
      await this.at(device, () => retire(this.folder.transport(), other.fileId, { now: this.now }));
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
    }
  }

  /** Every fact of this device that has a name. */
  private async named(device: Device): Promise<Map<string, string>> {
    return await this.at(device, async () => {
      const { wholeLibrary } = await import('@/storage/queries/whole-library.fixture');
      const { visits, marks } = await wholeLibrary();
      return new Map([...visits, ...marks].map(({ id, courseKey }) => [id, courseKey]));
    });
  }

  private async note(device: Device): Promise<void> {
    for (const [id, key] of await this.named(device)) this.said.set(id, key);
  }

  /** What goes here and is nowhere else was never sent, and may be lost. */
  private async losing(device: Device, work: () => Promise<void>): Promise<void> {
    const before = await this.named(device);
    await work();
    for (const other of this.devices) for (const id of (await this.named(other)).keys()) before.delete(id);
    for (const id of before.keys()) this.said.delete(id);
  }

  /** Everybody exchanges until nothing is new, forgets for good, and exchanges again. */
  async end(): Promise<void> {
    for (const device of this.devices)
      for (const { id } of await this.at(device, openImports)) await this.at(device, () => dismissImport(id));
    await this.rounds(6);
    for (const device of this.devices) await this.losing(device, () => this.at(device, () => purgeAfter(31)));
    await this.rounds(4);
    for (const device of this.devices) await this.losing(device, () => this.at(device, () => purgeAfter(31)));
    await this.rounds(3);
  }

  private async rounds(count: number): Promise<void> {
    for (let round = 0; round < count; round += 1) {
      this.now += 2 * DAY;
      for (const device of this.devices) await this.exchange(device);
    }
  }
}

/** Takes in what this version does not know yet. */
async function laterVersion(n: number): Promise<void> {
  const row = { id: `later ${n}`, kind: 'pondered', by: 'user', at: 1, action: 'a', device: 'd', seq: 1 };
  const unknown = [{ section: 'marks' as const, row: { ...row, courseKey: 'book:a.test' } }];
  await importBackup({ ...EMPTY, unknown });
  for (const { id } of await openImports()) await dismissImport(id);
}

/** Most requests go well; some are cut off, lost on the way, half, or answered with what was there before. */
function mischiefOf(n: number): Mischief {
  const random = randomFrom(n);
  const kind = n % 4;
  if (kind === 0) return {};
  return {
    cut: () => (random() < 0.12 ? (random() < 0.5 ? 'before' : 'after') : null),
    stale: () => kind === 2 && random() < 0.5,
    truncate: () => kind === 3 && random() < 0.15,
  };
}

/** How often each thing was done, over all stories. */
const done = new Map<string, number>();

it(`devices come to the same, whatever happens on the way: seed ${seed}, ${runs} runs`, async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ devices, steps, passphrase }) => {
      const world = new World(devices, passphrase);
      for (const each of steps) {
        await world.step(each);
        done.set(each.what, (done.get(each.what) ?? 0) + 1);
      }
      await world.end();
      const states: string[] = [];
      for (const device of world.devices) states.push(await device.state());
      for (const state of states) expect(JSON.parse(state)).toEqual(JSON.parse(states[0] ?? '{}'));
      const all = states[0] ?? '';
      const lost = [...world.said.keys()].filter((id) => !all.includes(`"id":${JSON.stringify(id)}`));
      expect(lost).toEqual([]);
    }),
    { seed, numRuns: runs },
  );
  const told = [...done].map(([what, times]) => `${what} ${times}`).join(', ');
  process.stdout.write(`devices, seed ${seed}: ${told}\n`);
});
