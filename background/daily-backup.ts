import { browser } from 'wxt/browser';
import { saveDailyFile, settle } from '@/storage/backup/daily-file';
import { weeklySnapshot } from '@/storage/backup/take-snapshot';
import { saveDailyZip, settleDailyZip } from '@/storage/folder/daily-zip';

/** Makes every copy that is due. `now`: milliseconds since 1970. Each part decides for itself whether it is due. */
export async function keepDailyBackup(now: number): Promise<void> {
  await weeklySnapshot(now);
  await saveDailyFile(now);
  await saveDailyZip(now);
}

/** Follows downloads as soon as the browser lets Epilogue see them. It may be called again. */
export function watchDownloads(): void {
  // Absent until the user gives the permission.
  browser.downloads?.onChanged.addListener(changed);
}

function changed({ state }: { state?: unknown }): void {
  if (!state) return;
  void settle(Date.now());
  void settleDailyZip(Date.now());
}
