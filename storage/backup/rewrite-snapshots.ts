import { covers, type Placed } from '@/progress/fold/forgetting';
import type { Mark, Outline } from '@/progress/model/facts';
import type { Backup, Batch } from '@/transfer/backup/format';
import { SECTIONS } from '@/transfer/backup/format';
import { gzip } from '@/transfer/backup/gzip';
import { readBackup } from '@/transfer/backup/read-backup';
import { writeBackup } from '@/transfer/backup/write-backup';
import { replaceFile, snapshotFile, snapshots } from './snapshots';

/**
 * Takes everything that a `forgotten` mark covers out of every snapshot: what is forgotten for good stays in no copy that
 * Epilogue keeps. It may be cut off and done again. A snapshot that cannot be read stays as it is.
 */
export async function forgetInSnapshots(mark: Mark): Promise<void> {
  for (const { id } of await snapshots()) {
    const file = await snapshotFile(id);
    const backup = file && (await readBackup(file).catch(() => null));
    if (!backup) continue;
    const left = without(backup, mark);
    if (left) await replaceFile(id, await bytesOf(left));
  }
}

/** The backup without what is covered; `null` if nothing of it is. */
function without(backup: Backup, mark: Mark): Backup | null {
  const isKept = (fact: Omit<Placed, 'courseKey'> & { courseKey?: string; id?: string }) =>
    fact.courseKey !== mark.courseKey || (fact.id !== mark.id && !covers(mark, fact));
  const isListed = ({ courseKey }: Outline) => courseKey !== mark.courseKey || mark.chapterKey !== undefined;
  const left = {
    ...backup,
    notes: backup.notes.filter(isKept),
    registers: backup.registers.filter(isKept),
    marks: backup.marks.filter(isKept),
    outlines: backup.outlines.filter(isListed),
    visits: backup.visits.filter(isKept),
  };
  const size = ({ notes, registers, marks, outlines, visits }: Backup) =>
    [notes, registers, marks, outlines, visits].reduce((sum, rows) => sum + rows.length, 0);
  return size(left) === size(backup) ? null : left;
}

async function bytesOf(backup: Backup): Promise<Uint8Array<ArrayBuffer>> {
  const batches = SECTIONS.map((section) => ({
    section,
    rows: section === 'settings' ? (backup.settings ? [backup.settings] : []) : backup[section],
  })) as Batch[];
  const pieces: BlobPart[] = [];
  const writing = writeBackup(batches, { exportedAt: backup.exportedAt });
  for await (const piece of gzip(writing)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
