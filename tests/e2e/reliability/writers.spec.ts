import { LONG_COLUMN, RUNNING_COLUMN } from '../../stand-ins/geekbang/courses';
import { expect, test } from '../harness/test';
import { emptyPost, Reader } from './readers';
import { FULL, randomFor, tell } from './seed';
import { expectAcknowledged, expectEachOnce, expectRowsOfFacts } from './sound';
import { writeFrom } from './writing-page';

const WRITES = FULL ? 200 : 60;

test('popup, two libraries and the background write at once, and nothing is lost', async ({
  extension,
  geekbang,
}) => {
  geekbang.delay = 20;
  const post = emptyPost();
  const random = randomFor('writers');
  const readers: Reader[] = [];
  for (const course of [LONG_COLUMN, RUNNING_COLUMN])
    readers.push(await Reader.open(extension, course, random, post));
  await expect.poll(() => post.acknowledged.size).toBe(2);
  const { key } = await extension.course(LONG_COLUMN.title);

  const paths = ['popup.html', 'library.html', 'library.html'];
  const pages = await Promise.all(paths.map((path) => extension.open(path)));
  let over = false;
  const reading = readers.map(async (reader) => {
    while (!over) await reader.visit(500 + random() * 700);
  });
  const written = await Promise.all(
    pages.map((page, at) => writeFrom(page, `${paths[at]} ${at}`, key, WRITES)),
  );
  over = true;
  await Promise.all(reading);
  const waiting = () => [...post.sent.keys()].filter((id) => !post.acknowledged.has(id)).length;
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0);

  const store = await extension.store();
  const facts = store.visits.length + store.marks.length + store.notes.length;
  tell(`${3 * WRITES} writes by three pages and ${post.reports} reports at once: ${facts} facts`);
  const actions = written.flatMap((page) => page.actions);
  const held = store.marks.filter(({ by }) => by === 'user').map(({ action }) => action);
  expect(held.sort()).toEqual(actions.sort());
  const bodies = store.notes.map(({ body }) => body);
  for (const { takeaway } of written) expect(bodies).toContain(takeaway);
  expectAcknowledged(store, post);
  expectEachOnce(store);
  expectRowsOfFacts(store);
  expect(post.errors).toEqual([]);
});
