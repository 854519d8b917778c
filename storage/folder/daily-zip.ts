import { courseZip } from '@/transfer/course-zip';
import { courseText, newFile } from '@/transfer/folder/folder-file';
import { type DailyDownload, saveDaily, settleDaily } from '../backup/daily-download';
import { courseTexts } from './course-texts';
import { changeDailyZip, dailyZip } from './daily-zip-record';
import { folderState } from './folder-state';

const ZIP: DailyDownload = {
  name: 'daily zip',
  read: dailyZip.get,
  change: changeDailyZip,
  state: folderState,
  make: zipFile,
  fileName: (day, library) => `Epilogue/epilogue-courses-${day}-${library}.zip`,
};

/** Saves the zip of this day, as `saveDaily` says. `now`: milliseconds since 1970. */
export async function saveDailyZip(now: number): Promise<void> {
  await saveDaily(ZIP, now);
}

/** Records what became of the zip that was on its way. `now`: milliseconds since 1970. */
export async function settleDailyZip(now: number): Promise<void> {
  await settleDaily(ZIP, now);
}

/** A zip of the files that stand in a folder elsewhere. */
async function zipFile(now: number): Promise<Blob | null> {
  const texts = await courseTexts(now);
  if (!texts || texts.files.length === 0) return null;
  const pieces: BlobPart[] = [];
  const zip = courseZip(texts.files, {
    write: (file) => newFile(file.row.key, courseText(texts.write(file))),
    extension: '.md',
  });
  for await (const piece of zip) pieces.push(piece);
  return new Blob(pieces, { type: 'application/zip' });
}
