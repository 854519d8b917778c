// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { changeBackupRecord } from '@/storage/backup/backup-record';
import { checkStores, readLostStore } from '@/storage/backup/lost-store';
import { takeSnapshot } from '@/storage/backup/take-snapshot';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { emptyLibrary, read } from '@/storage/recording/report.fixture';
import { LostStoreLine } from './lost-store-line';

const SITE = 'https://book.test';

beforeEach(async () => {
  await emptyLibrary();
  await browser.storage.local.clear();
  await checkStores();
  const { tracked } = await readSettings();
  await changeSettings({ tracked: [...tracked, SITE] });
  await read(1);
  await takeSnapshot('weekly', 1);
  await checkStores();
});
afterEach(cleanup);

it('tells what is left of a library that is gone, until it is dismissed', async () => {
  await changeBackupRecord({ dailyAt: Date.parse('2026-05-20T12:00:00Z') });
  await emptyLibrary();
  await checkStores();
  render(<LostStoreLine />);
  const line = await screen.findByTestId('lost-store');
  expect(line.textContent).toMatch(
    /is gone\. 1 course was in it.*Snapshots of it are still here.*daily backup.*2026/s,
  );
  expect(screen.queryByTestId('track-lost')).toBeNull();
  fireEvent.click(screen.getByTestId('dismiss-lost'));
  await waitFor(() => expect(screen.queryByTestId('lost-store')).toBeNull());
});

it('offers the sites again of settings that are gone, and tracks them by a click only', async () => {
  await browser.storage.local.clear();
  await checkStores();
  render(<LostStoreLine />);
  expect((await screen.findByTestId('lost-store')).textContent).toContain('not any more: book.test');
  expect((await readSettings()).tracked).not.toContain(SITE);
  fireEvent.click(screen.getByTestId('track-lost'));
  await waitFor(async () => expect((await readSettings()).tracked).toContain(SITE));
  await waitFor(() => expect(screen.queryByTestId('track-lost')).toBeNull());
  expect(await readLostStore()).not.toBeNull();
});

it('is silent where nothing was lost', async () => {
  const { container } = render(<LostStoreLine />);
  await readLostStore();
  expect(container.textContent).toBe('');
});
