import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Field } from '@/components/field';
import type { Notice } from '@/components/toast';
import { transferText } from '@/locales/transfer-text';
import { importBackup } from '@/storage/import';
import type { Absorbed } from '@/storage/import-outcome';
import type { Backup } from '@/transfer/backup/format';
import { readBackup } from '@/transfer/backup/read';
import { RefusedError } from '@/transfer/backup/refusal';
import { ImportPreview } from './import-preview';
import type { Work } from './use-work';

interface Props {
  work: Work;
  say: (notice: Notice | null) => void;
}

/** Takes a backup in: it is read and rehearsed first, so that one sees what it would do. */
export function ImportBackup({ work, say }: Props) {
  const t = useStore(transferText);
  const [seen, setSeen] = useState<{ backup: Backup; outcome: Absorbed } | null>(null);

  async function attempt(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      say({ text: error instanceof RefusedError ? t[`refused-${error.reason}`] : t.importFailed });
    }
  }

  const look = (file: File) =>
    attempt(async () => {
      setSeen(null);
      const found = await work.run(async (signal, progress) => {
        const backup = await readBackup(file, { signal });
        return { backup, outcome: await importBackup(backup, { rehearse: true, signal, progress }) };
      });
      if (found) setSeen(found);
      else say({ text: t.stopped });
    });

  const take = (backup: Backup, restore: string[], settings: boolean) =>
    attempt(async () => {
      const done = await work.run((signal, progress) =>
        importBackup(backup, { restore, settings, signal, progress }),
      );
      if (done) setSeen(null);
      say({ text: done ? t.imported : t.stopped });
    });

  return (
    <>
      <h2>{t.importTitle}</h2>
      <p class="quiet">{t.importHelp}</p>
      <Field
        label={t.importFile}
        control={(ids) => (
          <input
            {...ids}
            type="file"
            accept=".json,.gz,application/json,application/gzip"
            data-testid="import-file"
            disabled={work.isBusy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void look(file);
            }}
          />
        )}
      />
      {seen && (
        <ImportPreview
          key={seen.backup.exportedAt}
          outcome={seen.outcome}
          hasSettings={seen.backup.settings !== null}
          isBusy={work.isBusy}
          take={(restore, settings) => take(seen.backup, restore, settings)}
        />
      )}
    </>
  );
}
