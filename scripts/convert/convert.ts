import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { EXPORT_TEXTS, exportWords } from '@/locales/export-words';
import { spoken } from '@/locales/i18n';
import { choose, spokenOf } from '@/locales/locale';
import { readBackup } from '@/transfer/backup/read-backup';
import { RefusedError } from '@/transfer/backup/refusal';
import { backupCourses } from '@/transfer/backup-courses';
import { isZone, zoneHere } from '@/transfer/local-time';
import { TemplateError } from '@/transfer/templates/template-engine';
import { argumentsIn, type Convert, USAGE } from './arguments';
import { check } from './check';
import { FORMATS, type Library, type MadeFile } from './formats';
import { nameOfSkipped, refusalWords } from './words';
import { OccupiedError, writeFiles } from './write-files';

interface Speech {
  say: (line: string) => void;
  complain: (line: string) => void;
}

/**
 * Does what the arguments of the command ask for, and returns its exit code: 0, 1 for a file that is not as it should
 * be or files that stand in the way, 2 for arguments that say nothing.
 */
export async function convert(args: readonly string[], speech: Speech): Promise<number> {
  const given = argumentsIn(args);
  if (typeof given === 'string') {
    speech.complain(`${given}\n${USAGE}`);
    return 2;
  }
  try {
    const file = fileIn(given.backup);
    return given.to === 'check' ? await check(file, given, speech) : await write(file, given, speech);
  } catch (error) {
    const words = sentenceFor(error, given);
    if (words === null) throw error;
    speech.complain(words);
    return 1;
  }
}

async function write(file: Blob, given: Convert, { say, complain }: Speech): Promise<number> {
  const backup = await readBackup(file);
  for (const skipped of backup.skipped)
    complain(`Left out, because it cannot be read: ${nameOfSkipped(skipped)}`);
  const library: Library = {
    backup,
    courses: backupCourses(backup),
    settings: await settingsOf(given, backup),
  };
  const made: MadeFile[] = [];
  for (const to of given.to === 'all' ? FORMATS.map(({ id }) => id) : [given.to]) {
    const format = FORMATS.find(({ id }) => id === to);
    const template = given.template === undefined ? undefined : readFileSync(given.template, 'utf8');
    for await (const each of format?.make(library, template) ?? [])
      made.push(given.to === 'all' && format?.isFolder ? { ...each, name: `${to}/${each.name}` } : each);
  }
  const names = await writeFiles(made, given.out, given);
  for (const name of names) say(name);
  if (names.length === 0) complain('There is nothing in this backup for that format.');
  return 0;
}

async function settingsOf({ zone, lang }: Convert, backup: Library['backup']): Promise<Library['settings']> {
  const language = spokenOf([lang]);
  choose(language);
  await spoken(EXPORT_TEXTS);
  const days = backup.settings?.dropAfterDays;
  return {
    // What only the clock says of a course is told as of the backup, so that the same backup always gives the same files.
    now: backup.exportedAt,
    zone: zone && isZone(zone) ? zone : zoneHere(),
    settings: { dropAfterDays: typeof days === 'number' && days >= 1 && days <= 3650 ? days : 30 },
    words: exportWords(),
    language,
  };
}

/** @throws a sentence's error where there is no file */
function fileIn(path: string): Blob {
  if (!existsSync(path)) throw new MissingError(`${path} is not there.`);
  return new Blob([readFileSync(path)]);
}

class MissingError extends Error {}

function sentenceFor(error: unknown, { backup, template }: Convert): string | null {
  if (error instanceof RefusedError) return refusalWords(basename(backup), error);
  if (error instanceof TemplateError)
    return `${template ?? 'The template'}, line ${error.line}, column ${error.column}: ${error.message}.`;
  if (error instanceof MissingError || error instanceof OccupiedError) return error.message;
  if (error instanceof Error && 'code' in error) return `${error.message}.`;
  return null;
}
