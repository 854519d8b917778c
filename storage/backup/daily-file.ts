import { browser } from 'wxt/browser';
import { withLibrary } from '../database/connection';
import { ifUnlocked } from '../preferences/lock';
import { sha256 } from '../recording/hash';
import { backupFile } from './backup-file';
import { changeBackupRecord, readBackupRecord } from './backup-record';
import { addressOf, hasFileAddresses } from './file-address';
import { isEmpty, libraryState } from './library-state';

/** What the click on the switch asks the browser for. */
export const DOWNLOADS = { permissions: ['downloads' as const] };

/**
 * Saves the backup file of this day (of the clock on the wall) by the downloads API, if the user wants one, none was
 * saved today, and something has changed since. It may be called at any time and cut off anywhere: the next call goes
 * on from the record and from what the browser says of the download.
 */
export async function saveDailyFile(now: number): Promise<void> {
  const { daily } = await readBackupRecord();
  if (!daily) return;
  if (await browser.permissions.contains(DOWNLOADS)) await ifUnlocked('daily file', () => save(now));
  // The user took the permission back in the browser's own settings. That switches the daily file off, and giving it
  // back does not switch it on unasked.
  else await changeBackupRecord({ daily: false, pending: null, problem: null });
}

async function save(now: number): Promise<void> {
  await settle(now);
  const { pending, problem, dailyAt, dailyState } = await readBackupRecord();
  // A file that is too large does not get smaller by trying every hour.
  if (problem?.what === 'too-large' && !hasFileAddresses()) return;
  if (pending || (dailyAt > 0 && dayOf(dailyAt) === dayOf(now)) || (await isEmpty())) return;
  const state = await libraryState();
  if (state === dailyState) return;
  try {
    const url = await addressOf((await backupFile(now)).file);
    if (url === null) {
      await changeBackupRecord({ problem: { what: 'too-large', at: now, said: '' } });
      return;
    }
    const filename = `Epilogue/epilogue-backup-${dayOf(now)}-${await libraryName()}.json.gz`;
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    await changeBackupRecord({ pending: { id, at: now, state } });
    // A small file may have arrived before its download was recorded.
    await settle(now);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    await changeBackupRecord({ problem: { what: 'failed', at: now, said } });
  }
}

/**
 * A short name of this library, so that another's file of the day, or the file of one that was here before, is never
 * overwritten.
 */
async function libraryName(): Promise<string> {
  const device = await withLibrary((db) => db.meta.get('device'));
  return (await sha256(device?.value ?? '')).slice(0, 8);
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
    // The browser tells nothing of a download that was removed from its list, so the file is made again.
    const problem = item && { what: 'interrupted' as const, at: now, said: item.error ?? '' };
    await changeBackupRecord({ pending: null, ...(problem ? { problem } : {}) });
  }
}

/** A day as `2026-05-20`, by the clock on the wall, so that file names sort as days. */
function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
