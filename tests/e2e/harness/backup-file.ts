import type { Note } from '@/progress/notes/note';
import { type Backup, SECTIONS } from '@/transfer/backup/format';
import { writeBackup } from '@/transfer/backup/write-backup';
import type { Seeds } from './seed';

/** A backup as the bytes of its file. */
export async function bytesOf(all: Backup): Promise<Buffer> {
  const batches = SECTIONS.map((section) => ({
    section,
    rows: section === 'settings' ? [all.settings ?? {}] : all[section],
  })) as Parameters<typeof writeBackup>[0];
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(batches, { exportedAt: all.exportedAt })) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The file of another device's backup that holds this, with a fact's name and place in the order for each. */
export function backupFile(...all: Seeds[]): Promise<Buffer> {
  let seq = 0;
  const named = <T extends { id: string; seq: number }>(fact: T): T => ({ ...fact, seq: ++seq });
  // A note's version knows its own save.
  const saved = (note: Note): Note => ({ ...note, vector: { [note.device]: note.seq } });
  return bytesOf({
    exportedAt: Date.now(),
    settings: null,
    tombstones: [],
    registers: [],
    unknown: [],
    skipped: [],
    outlines: all.flatMap(({ outlines }) => outlines),
    visits: all.flatMap(({ visits }) => visits.map(named)),
    marks: all.flatMap(({ marks }) => marks.map(named)),
    notes: all.flatMap(({ notes = [] }) => notes.map(named).map(saved)),
  });
}
