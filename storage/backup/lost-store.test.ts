import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { withLibrary } from '../database/connection';
import { changeSettings, readSettings } from '../preferences/settings';
import { emptyLibrary, read } from '../recording/report.fixture';
import { checkStores, dismissLostStore, readLostStore, trackLostSites } from './lost-store';

const SITE = 'https://book.test';

beforeEach(async () => {
  await emptyLibrary();
  await browser.storage.local.clear();
});

async function used(): Promise<void> {
  await checkStores();
  const { tracked } = await readSettings();
  await changeSettings({ tracked: [...tracked, SITE] });
  await read(1);
  await checkStores();
}

const device = async () => (await withLibrary((db) => db.meta.get('device')))?.value;

it('says nothing of a new installation, of a used one, and of one whose library never held anything', async () => {
  await checkStores();
  await checkStores();
  expect(await readLostStore()).toBeNull();
  await emptyLibrary();
  await checkStores();
  expect(await readLostStore()).toBeNull();
  await used();
  await checkStores();
  expect(await readLostStore()).toBeNull();
  await emptyLibrary();
  await browser.storage.local.clear();
  await checkStores();
  expect(await readLostStore()).toBeNull();
});

it('says nothing of a library that recorded before it was looked at for the first time', async () => {
  await read(1);
  await checkStores();
  expect(await readLostStore()).toBeNull();
});

it('tells of a library that is gone, once, also if something was recorded since', async () => {
  await used();
  const before = await device();
  await emptyLibrary();
  await read(2);
  await checkStores();
  expect(await device()).not.toBe(before);
  expect(await readLostStore()).toEqual({ what: 'library', library: before, courses: 1, sites: [] });
  await checkStores();
  expect(await readLostStore()).not.toBeNull();
  await dismissLostStore();
  await checkStores();
  expect(await readLostStore()).toBeNull();
  expect((await readSettings()).tracked).toContain(SITE);
});

it('tells of settings that are gone, and asks for the tracked sites before it tracks them', async () => {
  await used();
  await browser.storage.local.clear();
  await checkStores();
  await checkStores();
  expect(await readLostStore()).toEqual({ what: 'settings', library: '', courses: 0, sites: [SITE] });
  expect((await readSettings()).tracked).not.toContain(SITE);
  await trackLostSites();
  expect((await readSettings()).tracked).toContain(SITE);
  expect(await readLostStore()).toMatchObject({ what: 'settings', sites: [] });
});

it('still knows the sites when the settings are lost a second time before anybody looked', async () => {
  await used();
  for (let time = 0; time < 2; time += 1) {
    await browser.storage.local.clear();
    await checkStores();
  }
  expect((await readLostStore())?.sites).toEqual([SITE]);
});

it('forgets a site that is no longer tracked', async () => {
  await used();
  const { tracked } = await readSettings();
  await changeSettings({ tracked: tracked.filter((site) => site !== SITE) });
  await checkStores();
  await browser.storage.local.clear();
  await checkStores();
  expect((await readLostStore())?.sites).toEqual([]);
});

it('takes no harm from a mirror that somebody else wrote', async () => {
  await used();
  await withLibrary((db) => db.meta.put({ name: 'tracked', value: '["*", 5, "https://a.test"]' }));
  await browser.storage.local.clear();
  await checkStores();
  expect((await readLostStore())?.sites).toEqual(['https://a.test']);
});
