import { useStore } from '@nanostores/preact';
import { Field } from '@/components/controls/field';
import { transferText } from '@/locales/transfer-text';
import { ImportPreview } from './import-preview';
import { RescueOffer } from './rescue-offer';
import type { Importing } from './use-import';

interface Props {
  importing: Importing;
  isBusy: boolean;
}

/** Names this backup among those of the page. */
const FILE = 'file';

/** Imports a backup. It reads and rehearses it first, so that people see what it would do. */
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
      <RescueOffer importing={importing} of={FILE} isBusy={isBusy} />
      {importing.seen?.of === FILE && <ImportPreview importing={importing} isBusy={isBusy} />}
    </>
  );
}
