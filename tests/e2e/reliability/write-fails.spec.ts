import { LONG_COLUMN } from '../../stand-ins/geekbang/courses';
import { expect, test } from '../harness/test';
import { emptyPost, Reader } from './readers';
import { randomFor, tell } from './seed';
import { expectAcknowledged, expectEachOnce, expectRowsOfFacts } from './sound';
import { Target } from './target';

/** Runs wherever the extension writes: until `mend`, every write finds the disk full. */
function fillDisk(): void {
  const { add, put } = IDBObjectStore.prototype;
  const full = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  Object.assign(globalThis, { mend: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
}

test('a full disk is told in the page and in the popup, and what was read is sent again', async ({
  extension,
  geekbang,
}) => {
  geekbang.delay = 20;
  await extension.set({ locale: 'en' });
  // A quota of one byte stops nothing, for the extension asked for unlimited storage: so the disk itself is full.
  const desk = await extension.open('manifest.json');
  const storage = await extension.context.newCDPSession(desk);
  const origin = `chrome-extension://${extension.id}`;
  await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const post = emptyPost();
  const reader = await Reader.open(extension, LONG_COLUMN, randomFor('write fails'), post);
  await expect.poll(() => post.acknowledged.size).toBe(1);

  const worker = await Target.worker(extension.context, () => {});
  await worker.send('Runtime.evaluate', { expression: `(${fillDisk})()` });
  await reader.visit(800);
  await reader.visit(800);
  await expect.poll(() => post.failed).toBeGreaterThan(2);
  const card = () => reader.page.frames().find((frame) => frame.url().endsWith('/card.html'));
  await expect.poll(() => card() !== undefined, 'the card is shown').toBe(true);
  await expect(card()?.locator('main') ?? reader.page.locator('none')).toContainText(
    'This chapter could not be saved',
  );
  expect((await extension.store()).visits).toHaveLength(1);

  const popup = await extension.popupFor(reader.page);
  await popup.evaluate(fillDisk);
  await popup.locator('.here .menu-button > button').click();
  await popup.getByTestId('menu-on-hold').click();
  await expect(
    popup.getByText('That could not be saved. Nothing was changed; please try again.'),
  ).toBeVisible();
  await popup.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
  await popup.locator('.here .menu-button > button').click();
  await popup.getByTestId('menu-on-hold').click();
  await expect.poll(async () => (await extension.course(LONG_COLUMN.title)).state).toBe('on-hold');

  await worker.send('Runtime.evaluate', { expression: 'mend()' });
  const waiting = () => [...post.sent.keys()].filter((id) => !post.acknowledged.has(id)).length;
  await expect.poll(waiting, { message: 'all is written in the end', timeout: 60_000 }).toBe(0);
  const store = await extension.store();
  tell(`disk full: ${post.failed} reports refused, ${post.reports} sent, ${store.visits.length} visits kept`);
  expect(store.visits.map(({ id }) => id).sort()).toEqual([...post.sent.keys()].sort());
  expectAcknowledged(store, post);
  expectEachOnce(store);
  expectRowsOfFacts(store);
  expect(post.errors).toEqual([]);
});
