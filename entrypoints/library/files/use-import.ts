import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { transferText } from '@/locales/transfer-text';
import { importBackup } from '@/storage/import/import-backup';
import type { MergeOutcome } from '@/storage/import/import-outcome';
import { restoreExactly } from '@/storage/import/restore-exactly';
import { newlyTracked } from '@/storage/import/restore-settings';
import type { Backup } from '@/transfer/backup/format';
import { readBackup } from '@/transfer/backup/read-backup';
import { RefusedError } from '@/transfer/backup/refusal';
import { rescueBackup } from '@/transfer/backup/rescue-backup';
import type { Work } from './use-work';

/** A backup that was read, and what importing it would do. */
export interface BackupDryRun {
  /** Tells this backup from the others of the page. */
  of: string;
  backup: Backup;
  /** The library becomes exactly what the backup holds, and nothing is merged. */
  isExact: boolean;
  outcome: MergeOutcome;
  /** Sites that the backup tracks and this browser does not. */
  sites: string[];
}

export interface Importing {
  seen: BackupDryRun | null;
  /** Reads a backup and rehearses its import. */
  look: (of: string, file: Blob) => Promise<void>;
  /** Reads a backup and rehearses putting the library back exactly as it was. */
  lookExact: (of: string, file: Blob) => Promise<void>;
  /** The damaged file of which something may be rescued. */
  damaged: { of: string; file: Blob } | null;
  /** Reads what is whole of a damaged file, and rehearses its import. */
  rescue: () => Promise<void>;
  /** Imports what was rehearsed. */
  take: (restore: string[], settings: boolean, sites: readonly string[]) => Promise<void>;
}

/** Imports a backup from a file or a snapshot, one at a time, and never without a preview. */
export function useImport(work: Work, say: (notice: Notice | null) => void): Importing {
  const t = useStore(transferText);
  const [seen, setSeen] = useState<BackupDryRun | null>(null);
  const [damaged, setDamaged] = useState<Importing['damaged']>(null);

  async function attempt(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      say({ text: error instanceof RefusedError ? t[`refused-${error.reason}`] : t.importFailed });
    }
  }

  const rehearse = (of: string, file: Blob, read: typeof readBackup, isExact = false) =>
    attempt(async () => {
      setSeen(null);
      setDamaged(null);
      const found = await work.run(async (signal, progress) => {
        const backup = await read(file, { signal }).catch((error: unknown) => {
          if (read === readBackup && isDamage(error)) setDamaged({ of, file });
          throw error;
        });
        const options = { rehearse: true, signal, progress };
        const outcome = await (isExact ? restoreExactly(backup, options) : importBackup(backup, options));
        return { of, backup, isExact, outcome, sites: await newlyTracked(backup.settings) };
      });
      if (found) setSeen(found);
      else say({ text: t.stopped });
    });

  const look: Importing['look'] = (of, file) => rehearse(of, file, readBackup);
  const lookExact: Importing['lookExact'] = (of, file) => rehearse(of, file, readBackup, true);
  const rescue = async () => {
    if (damaged) await rehearse(damaged.of, damaged.file, rescueBackup);
  };

  const take: Importing['take'] = (restore, settings, sites) =>
    attempt(async () => {
      if (!seen) return;
      const done = await work.run((signal, progress) =>
        seen.isExact
          ? restoreExactly(seen.backup, { signal, progress })
          : importBackup(seen.backup, { restore, settings, sites, signal, progress }),
      );
      if (done) setSeen(null);
      say({ text: !done ? t.stopped : seen.isExact ? t.putBack : t.imported });
    });

  return { seen, look, lookExact, damaged, rescue, take };
}

/** Whether the file is a backup of which a part may be whole. */
function isDamage(error: unknown): boolean {
  return error instanceof RefusedError && ['damaged', 'truncated', 'malformed'].includes(error.reason);
}
