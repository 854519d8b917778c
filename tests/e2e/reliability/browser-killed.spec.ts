import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LONG_COLUMN, RUNNING_COLUMN } from '../../stand-ins/geekbang/courses';
import { built } from '../harness/browsers';
import { launchChromium } from '../harness/chromium';
import { Extension } from '../harness/extension';
import { killerOf } from '../harness/kill-browser';
import { expect, test } from '../harness/test';
import { emptyPost, Reader } from './readers';
import { FULL, randomFor, tell } from './seed';
import { expectAcknowledged, expectEachOnce, expectRowsOfFacts } from './sound';
import { aborted, type Transaction, WorkerLog } from './worker-log';

const KILLS = FULL ? 10 : 3;

let profile = '';
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'epilogue-profile-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

test('a browser killed while it writes loses nothing acknowledged', async ({ geekbang }) => {
  test.setTimeout(600_000);
  geekbang.delay = 20;
  const random = randomFor('browser killed');
  const launch = () =>
    launchChromium({
      extension: built('chrome-mv3'),
      hosts: { 'time.geekbang.org': geekbang.port },
      profile,
    });
  const post = emptyPost();
  const transactions: Transaction[] = [];
  let open: Transaction[] = [];
  let inside = 0;

  for (let kills = 0; kills <= KILLS; kills++) {
    const context = await launch();
    const extension = await Extension.of(context);
    const store = await extension.store();
    expectAcknowledged(store, post);
    expectEachOnce(store);
    expectRowsOfFacts(store);
    const desk = await extension.open('manifest.json');
    if ((await aborted(desk, transactions, open)).length > 0) inside += 1;
    if (kills === KILLS) {
      tell(
        `browser killed ${kills} times during ${post.sent.size} visits, ${inside} times inside a transaction; ` +
          `${post.acknowledged.size} visits acknowledged, ${store.visits.length} there`,
      );
      await context.close();
      break;
    }

    if (kills === 0) await extension.set({ readingSpeed: 1_000_000, minimumSeconds: 1 });
    await extension.tracks('time.geekbang.org');
    const log = await WorkerLog.of(context);
    const readers = await Promise.all(
      [LONG_COLUMN, LONG_COLUMN, RUNNING_COLUMN].map((course) =>
        Reader.open(extension, course, random, post),
      ),
    );
    const acknowledged = post.acknowledged.size;
    const reading = readers.map(async (reader) => {
      for (;;) await reader.visit(600 + random() * 900);
    });
    // They read until the browser is gone from under them.
    const ended = Promise.allSettled(reading);
    await expect.poll(() => post.acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(acknowledged + 2);
    const kill = await killerOf(context);
    if (kills % 4 < 3) await log.holdNext(5000);
    else await desk.waitForTimeout(random() * 500);
    await kill();
    await ended;
    transactions.push(...log.all());
    open = log.open();
  }

  expect(post.acknowledged.size).toBeGreaterThanOrEqual(3 * KILLS);
  expect(inside).toBeGreaterThan(0);
});
