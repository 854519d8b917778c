import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { useFolderRecord } from '@/components/hooks/use-folder-record';
import { folderText } from '@/locales/folder-text';
import { locale } from '@/locales/locale';
import { moment } from '@/locales/time';
import { FilesLeft } from './files-left';
import { FolderProblem } from './folder-problem';
import { chooseFolder, leaveFolder, writeFolder } from './lazy-folder';

/** The folder into which courses are written by themselves: which one, how it went, and what was left alone. */
export function FolderExport({ say }: { say: (notice: Notice | null) => void }) {
  const t = useStore(folderText);
  const code = useStore(locale);
  const record = useFolderRecord();
  const [isBusy, setBusy] = useState(false);
  const doing = (work: () => Promise<unknown>) => {
    setBusy(true);
    void work()
      .catch(() => say({ text: t.refused }))
      .finally(() => setBusy(false));
  };
  if (!record) return null;
  const { folder, left, writtenAt } = record;
  const button = (id: string, words: string, work: () => Promise<unknown>) => (
    <button type="button" class="button" data-testid={id} disabled={isBusy} onClick={() => doing(work)}>
      {words}
    </button>
  );

  return (
    <section data-testid="folder">
      <h2>{t.title}</h2>
      <p class="quiet">{t.help}</p>
      <p class="quiet">{t.rules}</p>
      {folder === null ? (
        <p class="acts">{button('choose-folder', t.choose, () => chooseFolder(Date.now()))}</p>
      ) : (
        <>
          <p data-testid="folder-state">
            {t.into({ name: folder })} {writtenAt > 0 ? t.last({ at: moment(writtenAt, code) }) : t.none}
          </p>
          <FolderProblem record={record} say={say} />
          <FilesLeft
            left={left}
            isBusy={isBusy}
            write={(key) => doing(() => writeFolder(Date.now(), new Set([key])))}
          />
          <p class="acts">
            {button('write-folder', t.now, () => writeFolder(Date.now()))}
            {button('choose-folder', t.chooseOther, () => chooseFolder(Date.now()))}
            {button('leave-folder', t.stop, leaveFolder)}
          </p>
        </>
      )}
    </section>
  );
}
