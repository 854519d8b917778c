import { DELAYED_COLUMN, LONG_COLUMN, RUNNING_COLUMN } from '../../stand-ins/geekbang/courses';
import { expect, test } from '../harness/test';
import { emptyPost, Reader } from './readers';
import { FULL, randomFor, tell } from './seed';
import { expectAcknowledged, expectEachOnce, expectRowsOfFacts } from './sound';
import { WorkerStopper } from './stop-worker';
import { aborted, WorkerLog } from './worker-log';

const VISITS = FULL ? 200 : 40;
const KILLS = FULL ? 40 : 10;

test('a worker killed while it writes loses no visit and doubles none', async ({ extension, geekbang }) => {
  test.setTimeout(600_000);
  geekbang.delay = 20;
  const random = randomFor('worker killed');
  const desk = await extension.open('manifest.json');
  const log = await WorkerLog.of(extension.context);
  const worker = await WorkerStopper.of(desk);
  const post = emptyPost();
  // Two of them in one course: their transactions write the same rows.
  const courses = [LONG_COLUMN, LONG_COLUMN, RUNNING_COLUMN, DELAYED_COLUMN];
  const readers: Reader[] = [];
  for (const course of courses) readers.push(await Reader.open(extension, course, random, post));

  const isOver = () => post.sent.size >= VISITS;
  const reading = readers.map(async (reader) => {
    // From hardly settled to read through and done.
    while (!isOver()) await reader.visit(500 + random() * 1500);
  });
  let kills = 0;
  let inside = 0;
  const killing = (async () => {
    while (kills < KILLS && !isOver()) {
      await desk.waitForTimeout(random() * 800);
      // Most of the time there is no transaction at all: three of four wait for one, and are held in it.
      if (random() < 0.75) await log.holdNext(3000);
      if (!(await worker.stop())) continue;
      kills += 1;
      const dead = await aborted(desk, log.all(), log.open());
      for (const transaction of log.open()) transaction.state = 'complete';
      for (const transaction of dead) transaction.state = 'aborted';
      if (dead.length > 0) inside += 1;
    }
  })();
  await Promise.all([...reading, killing]);

  const waiting = () => [...post.sent.values()].filter((sent) => !isAcknowledged(sent)).length;
  const isAcknowledged = ({ id, endedAt }: { id: string; endedAt: number }) =>
    (post.acknowledged.get(id)?.endedAt ?? 0) >= endedAt;
  await expect.poll(waiting, { message: 'all is acknowledged in the end', timeout: 90_000 }).toBe(0);
  const store = await extension.store();
  tell(
    `worker killed ${kills} times during ${store.visits.length} visits, ${inside} times inside a transaction ` +
      `(aborted: what it had put is not in the store); ${post.reports} reports, ${post.failed} of them sent again; ` +
      `${log.all().length} transactions seen`,
  );

  expect(store.visits.map(({ id }) => id).sort()).toEqual([...post.sent.keys()].sort());
  expect(store.visits.length).toBeGreaterThanOrEqual(VISITS);
  expectAcknowledged(store, post);
  expectEachOnce(store);
  expectRowsOfFacts(store);
  expect(post.errors).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  expect(inside / kills).toBeGreaterThanOrEqual(0.25);
});
