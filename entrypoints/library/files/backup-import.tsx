import { useStore } from '@nanostores/preact';
import { Field } from '@/components/controls/field';
import { transferText } from '@/locales/transfer-text';
import { ImportPreview } from './import-preview';
import type { Importing } from './use-import';

interface Props {
  importing: Importing;
  isBusy: boolean;
}

/** Which of the page's backups this one is. */
const FILE = 'file';

/** Takes a backup in: it is read and rehearsed first, so that one sees what it would do. */
export function BackupImport({ importing, isBusy }: Props) {
  const t = useStore(transferText);
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
            disabled={isBusy}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void importing.look(FILE, file);
            }}
          />
        )}
      />
      {importing.seen?.of === FILE && <ImportPreview importing={importing} isBusy={isBusy} />}
    </>
  );
}
