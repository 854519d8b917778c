import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { APACHE, isInstalled, type RealServer, startServer } from '../../stand-ins/webdav/real-servers';
import { launchChromium } from '../harness/chromium';
import { Extension } from '../harness/extension';
import { opened, watch } from '../harness/pages';
import { courseSeeds, sow } from '../harness/seed';
import { SyncedDevice } from '../harness/synced-device';
import { test as base, expect } from '../harness/test';

// Two browsers of one person with a real server between them, and everything by hand, as people do it.
const RUST = 'book:book.example/rust';
const LINUX = 'geekbang:100';
const RUST_TITLES = ['Ownership', 'Borrowing', 'Lifetimes', 'Closing words'];
const PASSPHRASE = 'correct horse battery';

const test = base.extend<{ server: RealServer; second: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  server: async ({}, use) => {
    const server = await startServer(APACHE);
    await use(server);
    await server.stop();
  },
  second: async ({ build }, use) => {
    const context = await launchChromium({ extension: build, hosts: {} });
    await use(await Extension.installed(context));
    await context.close();
  },
});

test.skip(!isInstalled(APACHE), `${APACHE.name} is not installed`);

test('two browsers become one library over a server, and stay one', async ({ extension, second, server }) => {
  const refused = [extension, second].map(({ context }) => watch(context));
  const byPages: string[] = [];
  for (const { context } of [extension, second])
    context.on('request', (request) => {
      if (request.url().startsWith('http:') && !request.serviceWorker()) byPages.push(request.url());
    });
  const until = Date.now() - 3_600_000;
  await sow(
    extension,
    courseSeeds(RUST, 'Rust', RUST_TITLES, { read: 2, url: 'https://book.example/rust', until }),
  );
  await sow(
    second,
    courseSeeds(LINUX, 'Linux', ['Start', 'Processes'], {
      read: 1,
      url: 'https://time.geekbang.org/column/intro/100',
      until,
    }),
  );

  const desk = await SyncedDevice.of(extension);
  await desk.tryServer(server.address);
  await desk.page.getByTestId('passphrase').fill(PASSPHRASE);
  await desk.page.getByTestId('passphrase-again').fill(PASSPHRASE);
  await desk.page.getByTestId('seal').click();
  await expect(desk.page.getByTestId('preview')).toContainText('The folder is empty');
  await desk.unite('Desk');
  await expect(desk.page.getByTestId('recovery-code')).toHaveText(/^[A-Z0-9]{5}(-[A-Z0-9]{5})+$/);
  await desk.page.getByTestId('kept-code').click();
  await expect(desk.page.getByTestId('exchanged')).toContainText('with 0 other devices');

  const laptop = await SyncedDevice.of(second);
  await laptop.tryServer(server.address);
  await laptop.page.getByTestId('secret').fill('not the passphrase');
  await laptop.page.getByTestId('unlock').click();
  await expect(laptop.page.getByTestId('set-up-problem')).toContainText('does not open this folder');
  await laptop.page.getByTestId('secret').fill(PASSPHRASE);
  await laptop.page.getByTestId('unlock').click();
  await expect(laptop.page.getByTestId('preview')).toContainText('There already: Desk');
  await expect(laptop.page.getByTestId('preview')).toContainText('1 course would be new');
  await laptop.unite('Laptop');
  await expect(laptop.page.getByTestId('exchanged')).toContainText('with 1 other device');
  await desk.exchange();
  await expect(desk.page.getByTestId('device')).toHaveCount(2);
  for (const { extension: each } of [desk, laptop]) {
    const page = await opened(each, 'library.html#/');
    await expect(page.getByTestId('course-row')).toHaveCount(2);
    await page.close();
  }

  // Finished and written about on one, seen on the other, whose page is open.
  const there = await laptop.course(RUST);
  await expect(there.getByTestId('course-head')).toHaveAttribute('data-status', 'reading');
  const here = await desk.course(RUST);
  await here.getByTestId('mark-finished').click();
  await expect(here.getByTestId('course-head')).toHaveAttribute('data-status', 'finished');
  await here.getByRole('button', { name: 'Add a note' }).click();
  await here.getByLabel('Note on the course').fill('Borrow before you clone.');
  await here.getByRole('button', { name: 'Close' }).click();
  await desk.exchange();
  await laptop.exchange();
  await expect(there.getByTestId('course-head')).toHaveAttribute('data-status', 'finished');
  await expect(there.getByText('Borrow before you clone.')).toBeVisible();

  // Edited on the other, and back.
  await there.getByRole('button', { name: 'Edit', exact: true }).click();
  await there.getByLabel('Note on the course').fill('Borrow first, clone last.');
  await there.getByRole('button', { name: 'Close' }).click();
  await laptop.exchange();
  await desk.exchange();
  await expect(here.getByText('Borrow first, clone last.')).toBeVisible();
  await expect(here.getByText('Borrow before you clone.')).toHaveCount(0);

  // Forgotten on one, gone on both, and the other says who did it.
  await here.getByRole('button', { name: 'More about this course' }).click();
  await here.getByTestId('menu-forget').click();
  await here.getByRole('dialog').getByRole('button', { name: 'Forget' }).click();
  await desk.exchange();
  await laptop.exchange();
  await expect(there.getByTestId('course-head')).toHaveCount(0);
  const shelf = await opened(second, 'library.html#/');
  await expect(shelf.getByTestId('course-row')).toHaveCount(1);
  await expect(laptop.page.getByTestId('hidden')).toContainText('Rust');
  await expect(laptop.page.getByTestId('hidden')).toContainText('Desk');

  const names = readdirSync(join(server.root, 'epilogue'));
  expect(names.filter((name) => name.startsWith('k1.'))).toHaveLength(1);
  expect(names.filter((name) => name.startsWith('t1.'))).toEqual([]);
  // Only the background has asked the server, and nothing was refused.
  expect(byPages).toEqual([]);
  expect(refused.flat().filter((line) => !line.startsWith('request'))).toEqual([]);
});
