import { browser } from 'wxt/browser';
import { saveDailyFile, settle } from '@/storage/backup/daily-file';
import { weeklySnapshot } from '@/storage/backup/take-snapshot';

/** Makes whatever copy is due. `now`: milliseconds since 1970. Each part sees for itself whether it is its time. */
export async function keepDailyBackup(now: number): Promise<void> {
  await weeklySnapshot(now);
  await saveDailyFile(now);
}

/** Hears what becomes of downloads, as soon as the browser lets Epilogue see them. May be called again. */
export function watchDownloads(): void {
  // Absent until the permission is given.
  browser.downloads?.onChanged.addListener(changed);
}

function changed({ state }: { state?: unknown }): void {
  if (state) void settle(Date.now());
}
