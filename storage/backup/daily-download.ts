import { browser } from 'wxt/browser';
import { withLibrary } from '../database/connection';
import { ifUnlocked } from '../preferences/lock';
import { sha256 } from '../recording/hash';
import { addressOf, hasFileAddresses } from './file-address';
import { isEmpty } from './library-state';

/** What the click on a switch for a daily file asks the browser for. */
export const DOWNLOADS = { permissions: ['downloads' as const] };

/** What is known of a file that is saved every day. Times in milliseconds since 1970, 0 for never. */
export interface DailyRecord {
  /** The user wants one. */
  on: boolean;
  /** When the last file that arrived was made, and the state of what it holds. */
  at: number;
  state: string;
  /** A file whose download is under way. */
  pending: { id: number; at: number; state: string } | null;
  /** Why the last file failed; `said`: the browser's own word for it. */
  problem: { what: 'too-large' | 'interrupted' | 'failed'; at: number; said: string } | null;
}

/** A file that is saved every day by the downloads API. */
export interface DailyDownload {
  /** Of the lock under which it is made. */
  name: string;
  read: () => Promise<DailyRecord>;
  change: (patch: Partial<DailyRecord>) => Promise<void>;
  /** A text that differs whenever the file would. */
  state: () => Promise<string>;
  /** `null` if there is nothing to make a file of. */
  make: (now: number) => Promise<Blob | null>;
  /** The file's name in the downloads folder. `library`: a short name of it. */
  fileName: (day: string, library: string) => string;
}

/**
 * Saves the file of this day (of the clock on the wall), if the user wants one, none was saved today, and something has
 * changed since. It may be called at any time and cut off anywhere: the next call goes on from the record and from what
 * the browser says of the download.
 */
export async function saveDaily(daily: DailyDownload, now: number): Promise<void> {
  if (!(await daily.read()).on) return;
  if (await browser.permissions.contains(DOWNLOADS)) await ifUnlocked(daily.name, () => save(daily, now));
  // The user took the permission back in the browser's own settings. That switches the daily file off, and giving it
  // back does not switch it on unasked.
  else await daily.change({ on: false, pending: null, problem: null });
}

async function save(daily: DailyDownload, now: number): Promise<void> {
  await settleDaily(daily, now);
  const { pending, problem, at, state: last } = await daily.read();
  // A file that is too large does not get smaller by trying every hour.
  if (problem?.what === 'too-large' && !hasFileAddresses()) return;
  if (pending || (at > 0 && dayOf(at) === dayOf(now)) || (await isEmpty())) return;
  const state = await daily.state();
  if (state === last) return;
  try {
    const file = await daily.make(now);
    if (!file) return;
    const url = await addressOf(file);
    if (url === null) {
      await daily.change({ problem: { what: 'too-large', at: now, said: '' } });
      return;
    }
    const filename = daily.fileName(dayOf(now), await libraryName());
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    await daily.change({ pending: { id, at: now, state } });
    // A small file may have arrived before its download was recorded.
    await settleDaily(daily, now);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    await daily.change({ problem: { what: 'failed', at: now, said } });
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
export async function settleDaily(daily: DailyDownload, now: number): Promise<void> {
  const { pending } = await daily.read();
  if (!pending || !(await browser.permissions.contains(DOWNLOADS))) return;
  const [item] = await browser.downloads.search({ id: pending.id });
  if (item?.state === 'in_progress') return;
  const { at, state } = pending;
  if (item?.state === 'complete') {
    await daily.change({ pending: null, problem: null, at, state });
  } else {
    // The browser tells nothing of a download that was removed from its list, so the file is made again.
    const problem = item && { what: 'interrupted' as const, at: now, said: item.error ?? '' };
    await daily.change({ pending: null, ...(problem ? { problem } : {}) });
  }
}

/** A day as `2026-05-20`, by the clock on the wall, so that file names sort as days. */
function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
