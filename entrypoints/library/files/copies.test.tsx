// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeBackupRecord, readBackupRecord } from '@/storage/backup/backup-record';
import { snapshots } from '@/storage/backup/snapshots';
import { takeSnapshot } from '@/storage/backup/take-snapshot';
import { changeSettings } from '@/storage/preferences/settings';
import { DAY, emptyLibrary, read, START } from '@/storage/recording/report.fixture';
import { press, show } from '../library.fixture';

/** Whether the browser lets Epilogue download, and what it answers when it is asked. */
let allowed = false;
let answer = true;
const listeners = new Set<() => void>();
const changes = {
  addListener: (listener: () => void) => listeners.add(listener),
  removeListener: (listener: () => void) => listeners.delete(listener),
};
const allow = (now: boolean) => {
  allowed = now;
  for (const listener of listeners) listener();
};
const asked = vi.fn();

beforeEach(async () => {
  await emptyLibrary();
  allowed = false;
  answer = true;
  asked.mockReset();
  Object.assign(browser, {
    permissions: {
      contains: async () => allowed,
      request: async (what: unknown) => {
        asked(what);
        allow(answer);
        return answer;
      },
      onAdded: changes,
      onRemoved: changes,
    },
    downloads: {
      download: async () => 1,
      search: async () => [{ id: 1, state: 'complete' }],
    },
  });
});
afterEach(cleanup);

const dailySwitch = () => screen.findByTestId<HTMLInputElement>('daily-file');

describe('the daily file', () => {
  it('is asked for by the click, saved at once, and off again when the browser takes it back', async () => {
    await read(1);
    await show({ at: 'export' });
    fireEvent.click(await dailySwitch());
    expect(asked).toHaveBeenCalledWith({ permissions: ['downloads'] });
    await screen.findByText(/^Last file:/);
    await waitFor(async () => expect((await dailySwitch()).checked).toBe(true));
    expect((await readBackupRecord()).daily).toBe(true);
    allow(false);
    await waitFor(async () => expect((await dailySwitch()).checked).toBe(false));
  });

  it('stays off, and says so, when the browser or the person says no', async () => {
    answer = false;
    await show({ at: 'export' });
    fireEvent.click(await dailySwitch());
    await screen.findByText(/^The browser did not allow downloads, so no files are saved\./);
    expect((await dailySwitch()).checked).toBe(false);
    expect((await readBackupRecord()).daily).toBe(false);
  });

  it('tells in words what went wrong', async () => {
    allowed = true;
    await changeBackupRecord({ daily: true, problem: { what: 'interrupted', at: 1, said: 'FILE_NO_SPACE' } });
    await show({ at: 'export' });
    await screen.findByText(/did not arrive in the downloads folder \(FILE_NO_SPACE\)/);
  });
});

describe('snapshots', () => {
  it('are listed with what they hold, the latest first, and can be restored', async () => {
    await read(1);
    await takeSnapshot('weekly', START);
    await changeSettings({ dropAfterDays: 40 });
    await takeSnapshot('import', START + DAY);
    await emptyLibrary();
    expect(await snapshots()).toHaveLength(2);
    await show({ at: 'export' });
    const [first, second] = await screen.findAllByTestId('snapshot');
    expect(first?.textContent).toMatch(/before an import.*1 course · 0 notes · 1 KB/);
    expect(second?.textContent).toContain('weekly');
    fireEvent.click(first?.querySelector('button') as HTMLElement);
    await screen.findByText('1 new course');
    await press('Import');
    await screen.findByText('The backup is in your library.');
  });

  it('that could not be made are told', async () => {
    await changeBackupRecord({ snapshotFailedAt: START });
    await show({ at: 'export' });
    await screen.findByText(/a snapshot could not be made/);
  });
});

describe('the reminder', () => {
  it('stands below the courses until it is put off', async () => {
    await read(1, { day: -400 });
    await read(1, { keys: ['geekbang:200'], visit: 'b', day: -400 });
    await read(1, { keys: ['geekbang:300'], visit: 'c', day: -400 });
    await show({ at: 'courses' });
    const reminder = within(await screen.findByTestId('reminder'));
    const link = screen.getByRole('link', { name: 'Make a backup' });
    expect(link.getAttribute('href')).toBe('/library.html#/export');
    // What stalled is offered above the courses, with a "Not now" of its own.
    fireEvent.click(reminder.getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByTestId('reminder')).toBeNull());
    expect((await readBackupRecord()).notNowAt).toBeGreaterThan(0);
  });
});
