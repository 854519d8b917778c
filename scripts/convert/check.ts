import { basename } from 'node:path';
import type { Backup } from '@/transfer/backup/format';
import { readBackup } from '@/transfer/backup/read-backup';
import { RefusedError } from '@/transfer/backup/refusal';
import { rescueBackup } from '@/transfer/backup/rescue-backup';
import { backupCourses } from '@/transfer/backup-courses';
import { timeIn, zoneHere } from '@/transfer/local-time';
import { nameOfSkipped, refusalWords } from './words';

interface Options {
  backup: string;
  zone?: string;
}

/**
 * Says whether a backup is whole and what is in it. Of a damaged one it says what could be rescued. Returns the exit
 * code: 1 unless it is whole.
 */
export async function check(
  file: Blob,
  { backup: path, zone = zoneHere() }: Options,
  { say }: { say: (line: string) => void },
): Promise<number> {
  const name = basename(path);
  try {
    const backup = await readBackup(file);
    const bad = backup.skipped.length;
    say(bad === 0 ? `${name} is whole.` : `${name} is not whole: ${count(bad, 'record')} cannot be read.`);
    tell(backup, zone, say);
    return bad === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    say(refusalWords(name, error));
  }
  const rescued = await rescueBackup(file).catch((error) => {
    if (error instanceof RefusedError) return null;
    throw error;
  });
  if (rescued) {
    say('The library’s page can rescue from it:');
    tell(rescued, zone, say);
  }
  return 1;
}

function tell(backup: Backup, zone: string, say: (line: string) => void): void {
  const { exportedAt, visits, marks, outlines, notes, registers, tombstones, settings } = backup;
  if (exportedAt > 0) say(`Made ${timeIn(zone, exportedAt)} (${zone}).`);
  say(`${count(backupCourses(backup).length, 'course')} on the shelves`);
  say(count(visits.length, 'visit'));
  say(count(marks.length, 'mark'));
  say(count(outlines.length, 'outline'));
  say(`${count(notes.filter(({ deleted }) => !deleted).length, 'note')}, takeaways and quotes among them`);
  if (registers.length > 0) say(`${count(registers.length, 'value')} set beside them`);
  if (tombstones.length > 0) say(`${count(tombstones.length, 'course')} forgotten for good`);
  say(settings ? 'Settings' : 'No settings');
  for (const skipped of backup.skipped) say(`Cannot be read: ${nameOfSkipped(skipped)}`);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
