import type { RefusalReason, RefusedError } from '@/transfer/backup/refusal';
import type { Skipped } from '@/transfer/backup/skipped';

const REFUSED: Readonly<Record<RefusalReason, string>> = {
  'not-a-backup': 'is no backup of Epilogue',
  'too-new': 'was made by a newer version of Epilogue; take a newer version of this command',
  'test-version': 'was made by a test version of Epilogue, before the first release',
  truncated: 'is cut off: its end is missing',
  damaged: 'was changed after it was made, so it cannot be trusted',
  malformed: 'holds something that Epilogue never writes',
  'too-large': 'is larger than any library can be',
};

/** A sentence about a file that was refused. */
export function refusalWords(name: string, { reason, line }: RefusedError): string {
  return `${name} ${REFUSED[reason]}${line === undefined ? '' : ` (line ${line})`}.`;
}

/** A record that cannot be read, by its line, its section and its name. */
export function nameOfSkipped({ line, section, name }: Skipped): string {
  const where = line === undefined ? '' : `line ${line}, `;
  return `${where}${section ?? 'a record'}: ${name || 'name not readable'}`;
}
