import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { useBackupRecord } from '@/components/hooks/use-backup-record';
import { keepingText } from '@/locales/keeping-text';
import { locale } from '@/locales/locale';
import { amount, moment } from '@/locales/time';
import { changeBackupRecord } from '@/storage/backup/backup-record';
import { type Snapshot, snapshotFile, snapshots } from '@/storage/backup/snapshots';
import { datedName } from '@/transfer/file-name';
import { zoneHere } from '@/transfer/local-time';
import { download } from './download';
import { ImportPreview } from './import-preview';
import type { Importing } from './use-import';

interface Props {
  importing: Importing;
  isBusy: boolean;
  say: (notice: Notice | null) => void;
}

/** Names as they stand in a text; one that cannot be read has none. */
function listed(names: readonly string[]): string {
  return names.map((name) => name || '?').join(', ');
}

const GZIP = 'application/gzip';

/** The snapshots that Epilogue made by itself, with buttons to restore and save them. */
export function SnapshotList({ importing, isBusy, say }: Props) {
  const t = useStore(keepingText);
  const code = useStore(locale);
  const keeping = useBackupRecord();
  const [all, setAll] = useState<Snapshot[]>([]);
  // Other work on the page may have made another snapshot.
  useEffect(() => {
    if (!isBusy) snapshots().then(setAll, () => {});
  }, [isBusy]);

  const use = async ({ id }: Snapshot, work: (file: Blob) => unknown) => {
    const file = await snapshotFile(id);
    if (file) await work(file);
    else say({ text: t.gone });
  };
  const save = (snapshot: Snapshot) =>
    use(snapshot, async (file) => {
      download(datedName(snapshot.madeAt, zoneHere(), 'snapshot', '.json.gz'), [file], GZIP);
      await changeBackupRecord({ leftAt: Date.now() });
    });

  return (
    <>
      <h2>{t.snapshotsTitle}</h2>
      <p class="quiet">{t.snapshotsHelp}</p>
      <p class="quiet">{all.length === 0 ? t.noSnapshots : t.restoreHelp}</p>
      {keeping && keeping.snapshotFailedAt > 0 && (
        <p role="status">{t.snapshotFailed({ at: moment(keeping.snapshotFailedAt, code) })}</p>
      )}
      {keeping && keeping.unreadable.length > 0 && (
        <p role="status">{t.unreadable({ names: listed(keeping.unreadable) })}</p>
      )}
      <ul class="files">
        {all.map((snapshot) => {
          const at = moment(snapshot.madeAt, code);
          const size = amount(Math.ceil(snapshot.size / 1024), code);
          const about = [t.courses(snapshot.courses), t.notes(snapshot.notes), t.kilobytes({ size })];
          return (
            <li key={snapshot.id} data-testid="snapshot">
              <div>
                <strong>{at}</strong> {t[`reason-${snapshot.reason}`]}
                <p class="quiet">{about.join(' · ')}</p>
              </div>
              <button
                type="button"
                class="button"
                aria-label={t.restoreOf({ at })}
                disabled={isBusy}
                onClick={() => use(snapshot, (file) => importing.look(`snapshot ${snapshot.id}`, file))}
              >
                {t.restore}
              </button>
              <button
                type="button"
                class="button"
                data-testid="put-back"
                aria-label={t.putBackOf({ at })}
                disabled={isBusy}
                onClick={() => use(snapshot, (file) => importing.lookExact(`snapshot ${snapshot.id}`, file))}
              >
                {t.putBack}
              </button>
              <button
                type="button"
                class="button"
                aria-label={t.saveOf({ at })}
                onClick={() => save(snapshot)}
              >
                {t.save}
              </button>
            </li>
          );
        })}
      </ul>
      {importing.seen?.of.startsWith('snapshot') && <ImportPreview importing={importing} isBusy={isBusy} />}
    </>
  );
}
