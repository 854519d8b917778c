import { browser } from 'wxt/browser';
import { backupFile } from './backup-file';
import { changeBackupRecord, readBackupRecord } from './backup-record';
import { addressOf, hasFileAddresses } from './file-address';
import { isEmpty, libraryState } from './library-state';

/** What the click on the switch asks the browser for. */
export const DOWNLOADS = { permissions: ['downloads' as const] };

/**
 * Saves the backup file of this day (of the clock on the wall) by the downloads API, if the user wants one, nothing
 * was saved today and something changed since. May be called as often as one likes, and be cut off anywhere: what
 * follows next time is read from what is recorded and what the browser says of the download.
 */
export async function saveDailyFile(now: number): Promise<void> {
  const { daily } = await readBackupRecord();
  if (!daily) return;
  if (await browser.permissions.contains(DOWNLOADS)) await alone(() => save(now));
  // Taken back in the browser's own settings: then it is off, and giving it back does not turn it on unasked.
  else await changeBackupRecord({ daily: false, pending: null, problem: null });
}

async function save(now: number): Promise<void> {
  await settle(now);
  const { pending, problem, dailyAt, dailyState } = await readBackupRecord();
  // It does not get smaller by being made every hour.
  if (problem?.what === 'too-large' && !hasFileAddresses()) return;
  if (pending || (dailyAt > 0 && dayOf(dailyAt) === dayOf(now)) || (await isEmpty())) return;
  const state = await libraryState();
  if (state === dailyState) return;
  try {
    const url = await addressOf(await backupFile(now));
    if (url === null) {
      await changeBackupRecord({ problem: { what: 'too-large', at: now, said: '' } });
      return;
    }
    const filename = `Epilogue/epilogue-backup-${dayOf(now)}.json.gz`;
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    await changeBackupRecord({ pending: { id, at: now, state } });
    // A small file may have arrived before anybody knew what to make of it.
    await settle(now);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    await changeBackupRecord({ problem: { what: 'failed', at: now, said } });
  }
}

/** Records what became of the file that was on its way. `now`: milliseconds since 1970. */
export async function settle(now: number): Promise<void> {
  const { pending } = await readBackupRecord();
  if (!pending || !(await browser.permissions.contains(DOWNLOADS))) return;
  const [item] = await browser.downloads.search({ id: pending.id });
  if (item?.state === 'in_progress') return;
  const { at, state } = pending;
  if (item?.state === 'complete') {
    await changeBackupRecord({ pending: null, problem: null, dailyAt: at, dailyState: state, leftAt: at });
  } else {
    // One that was taken off the list of downloads cannot be told about, and is made again.
    const problem = item && { what: 'interrupted' as const, at: now, said: item.error ?? '' };
    await changeBackupRecord({ pending: null, ...(problem ? { problem } : {}) });
  }
}

/** A day as `2026-05-20`, by the clock on the wall: its files then sort as the days do. */
function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** One at a time among all parts of the extension; the others leave it to that one. A test's Node has no locks. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!globalThis.navigator?.locks) return await work();
  await navigator.locks.request('epilogue daily file', { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
