import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WholeLibrary } from '@/storage/queries/whole-library.fixture';
import { built } from '../harness/browsers';
import { launchChromium } from '../harness/chromium';
import { Extension } from '../harness/extension';
import { launchFirefox } from '../harness/firefox';
import { killerOf } from '../harness/kill-browser';
import { expect, test } from '../harness/test';
import {
  FORGOTTEN,
  forgetLongAgo,
  growingBackups,
  purgeNow,
  putBackOldest,
  snapshotFiles,
  snapshotTexts,
  takeIn,
} from './copies-by-page';
import { type Evaluates, type Hold, holdWrites, isHeld } from './hold-writes';
import { FULL, randomFor, tell } from './seed';
import { expectRowsOfFacts } from './sound';

/** Where the browser dies while it puts the library back. */
const TABLES = ['marks', 'visits', 'courses', 'outlines', 'texts', 'meta'];
const KILLS = FULL ? TABLES.length : 2;

/** A running browser with the page for backups, of either driver. */
interface Opened {
  library: Evaluates;
  store(): Promise<WholeLibrary>;
  /** Holds the background at its next write. */
  hold(hold: Hold): Promise<void>;
  isBackgroundHeld(): Promise<boolean>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

let profile = '';
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'epilogue-profile-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

const BROWSERS: Record<string, () => Promise<Opened>> = {
  Chromium: async () => {
    const context = await launchChromium({ extension: built('chrome-mv3'), hosts: {}, profile });
    const extension = await Extension.of(context);
    const library = await extension.open('library.html#/export');
    const kill = await killerOf(context);
    const worker = () => {
      const [running] = context.serviceWorkers();
      if (!running) throw new Error('no service worker is running');
      return running;
    };
    return {
      library,
      store: () => extension.store(),
      hold: (hold) => worker().evaluate(holdWrites, hold),
      isBackgroundHeld: () => worker().evaluate(isHeld),
      kill,
      close: () => context.close(),
    };
  },
  Firefox: async () => {
    const firefox = await launchFirefox([], profile);
    const library = (await firefox.open('library.html#/export', '#app')) as Evaluates;
    return {
      library,
      store: firefox.store,
      hold: (hold) => library.evaluate(holdWrites, { ...hold, inBackground: true }),
      isBackgroundHeld: () => library.evaluate(isHeld, undefined),
      kill: firefox.kill,
      close: firefox.close,
    };
  },
};

for (const [name, launch] of Object.entries(BROWSERS)) {
  /** Takes in three backups one after the other, and leaves with two snapshots. */
  const begin = async () => {
    const opened = await launch();
    for (const backup of await growingBackups(3)) await takeIn(opened.library, backup);
    expect(await snapshotFiles(opened.library)).toHaveLength(2);
    return opened;
  };

  test.describe(`${name}, killed`, { tag: name === 'Firefox' ? ['@full'] : [] }, () => {
    test('while it puts the library back leaves it as it was, and the snapshot', async () => {
      const random = randomFor(`put back killed in ${name}`);
      let opened = await begin();
      const before = await opened.store();
      const [wanted] = await snapshotFiles(opened.library);
      const tables = TABLES.toSorted(() => random() - 0.5).slice(0, KILLS);
      for (const table of tables) {
        await opened.library.evaluate(holdWrites, { table, rows: 1 });
        await putBackOldest(opened.library);
        const held = () => opened.library.evaluate(isHeld, undefined);
        await expect.poll(held, `${table} is written`).toBe(true);
        await opened.kill();
        opened = await launch();
        expect(await opened.store()).toEqual(before);
        expect(await snapshotFiles(opened.library)).toContainEqual(wanted);
      }
      await putBackOldest(opened.library);
      await expect.poll(async () => (await opened.store()).courses.length).toBe(1);
      const after = await opened.store();
      expectRowsOfFacts(after);
      expect(after.visits.map(({ courseKey }) => courseKey)).toEqual(Array(40).fill(FORGOTTEN.key));
      tell(`${name} killed ${tables.length} times while it put the library back, at ${tables.join(', ')}`);
      await opened.close();
    });

    test('while it takes a forgotten course out of its snapshots leaves each whole, and ends later', async () => {
      let opened = await begin();
      await forgetLongAgo(opened.library);
      await opened.hold({ table: 'files', rows: 2 });
      await purgeNow(opened.library);
      await expect.poll(opened.isBackgroundHeld, 'the second snapshot is written').toBe(true);
      await opened.kill();

      opened = await launch();
      const texts = await snapshotTexts(opened.library);
      // The latest is rewritten first.
      expect(texts.map((text) => text.includes(FORGOTTEN.word))).toEqual([true, false]);
      expect(JSON.stringify((await opened.store()).notes)).toContain(FORGOTTEN.word);
      await purgeNow(opened.library);
      const words = async () => JSON.stringify([await snapshotTexts(opened.library), await opened.store()]);
      await expect.poll(words).not.toContain(FORGOTTEN.word);
      const after = await opened.store();
      const kept = ['book:kept.test/course-0', 'book:kept.test/course-1'];
      expect(after.courses.map(({ key }) => key).sort()).toEqual(kept);
      expectRowsOfFacts(after);
      await opened.close();
    });
  });
}
