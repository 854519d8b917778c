import { type Backup, type Batch, SECTIONS } from './format';
import { writeBackup } from './write-backup';

export const EXPORTED_AT = Date.UTC(2026, 4, 20, 8);

export const EMPTY: Backup = {
  exportedAt: EXPORTED_AT,
  settings: null,
  tombstones: [],
  outlines: [],
  visits: [],
  marks: [],
  notes: [],
  registers: [],
  unknown: [],
  skipped: [],
};

/** The rows of a backup in batches, as storage gives them. For tests. */
export function batchesOf(backup: Backup, size = 3): Batch[] {
  return SECTIONS.flatMap((section) => {
    const rows = section === 'settings' ? (backup.settings ? [backup.settings] : []) : backup[section];
    const starts = Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => i * size);
    return starts.map((from) => ({ section, rows: rows.slice(from, from + size) }) as Batch);
  });
}

/** The text of a backup. For tests. */
export async function textOf(backup: Backup, size?: number): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of writeBackup(batchesOf(backup, size), { exportedAt: backup.exportedAt })) {
    pieces.push(piece);
  }
  return await new Blob(pieces).text();
}

/** A text of a backup with its checksum made right, as an attacker would who wants to be believed. */
export async function signed(text: string): Promise<string> {
  const { Checksum } = await import('./checksum');
  const checksum = new Checksum();
  await checksum.add(new TextEncoder().encode(text));
  return `${text}"checksum":"${await checksum.end()}"}\n`;
}

/** The text without its last line. */
export function unsigned(text: string): string {
  return text.slice(0, text.lastIndexOf('"checksum"'));
}
