import type { Page } from 'puppeteer-core';
import { DAV_PASSWORD, DAV_USER } from '../../stand-ins/webdav/dav-server';
import { APACHE, isInstalled, startServer } from '../../stand-ins/webdav/real-servers';
import { launchFirefox } from '../harness/firefox';
import { courseAt } from '../harness/pages';
import { courseSeeds, sow } from '../harness/seed';
import { SyncedDevice } from '../harness/synced-device';
import { expect, test } from '../harness/test';

const KEY = 'book:book.example/rust';
const PASSPHRASE = 'correct horse battery';

test.skip(!isInstalled(APACHE), `${APACHE.name} is not installed`);

/** Types into the field with this test id, once it is there. */
async function fill(page: Page, id: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`[data-testid=${id}]`);
  await field?.type(text);
}

async function press(page: Page, id: string): Promise<void> {
  const button = await page.waitForSelector(`[data-testid=${id}]:not([disabled])`);
  await button?.click();
}

const textOf = (page: Page, id: string) =>
  page.$eval(`[data-testid=${id}]`, ({ textContent }) => textContent).catch(() => '');

test('Chromium and Firefox are one library, until the person takes back in Firefox that data may go', {
  tag: '@full',
}, async ({ extension }) => {
  const server = await startServer(APACHE);
  const firefox = await launchFirefox([]);
  try {
    const until = Date.now() - 3_600_000;
    const titles = ['Ownership', 'Borrowing', 'Closing words'];
    await sow(
      extension,
      courseSeeds(KEY, 'Rust', titles, { read: 2, url: 'https://book.example/rust', until }),
    );
    const desk = await SyncedDevice.of(extension);
    await desk.tryServer(server.address);
    await desk.page.getByTestId('passphrase').fill(PASSPHRASE);
    await desk.page.getByTestId('passphrase-again').fill(PASSPHRASE);
    await desk.page.getByTestId('seal').click();
    await desk.unite('Desk');
    await desk.page.getByTestId('kept-code').click();

    const page = await firefox.open('library.html#/devices', '.devices select');
    await page.bringToFront();
    await page.select('.devices select', 'other');
    await fill(page, 'sync-address', server.address);
    await fill(page, 'sync-user', DAV_USER);
    await fill(page, 'sync-password', DAV_PASSWORD);
    await press(page, 'sync-try');
    await fill(page, 'secret', PASSPHRASE);
    await press(page, 'unlock');
    await expect.poll(() => textOf(page, 'preview')).toContain('There already: Desk');
    await fill(page, 'device-name', 'Laptop');
    await press(page, 'unite');
    await expect.poll(() => textOf(page, 'exchanged')).toContain('with 1 other device');

    const course = await firefox.open(courseAt(KEY), '[data-testid=mark-finished]');
    await course.bringToFront();
    await press(course, 'mark-finished');
    await course.waitForSelector('[data-testid=course-head][data-status=finished]');
    await page.bringToFront();
    await press(page, 'exchange');
    const here = await desk.course(KEY);
    await expect(async () => {
      await desk.exchange();
      await expect(here.getByTestId('course-head')).toHaveAttribute('data-status', 'finished', {
        timeout: 2000,
      });
    }).toPass();

    // Any one kind of data is enough: nothing goes without it.
    await page.evaluate(() => chrome.permissions.remove({ data_collection: ['websiteContent'] }));
    await page.waitForSelector('[data-testid=sync-problem][data-kind=permission]');
    await press(page, 'help-sync');
    await expect.poll(() => textOf(page, 'exchanged')).toContain('Last exchange');
    await page.waitForSelector('[data-testid=sync-problem]', { hidden: true });
  } finally {
    await firefox.close();
    await server.stop();
  }
});
