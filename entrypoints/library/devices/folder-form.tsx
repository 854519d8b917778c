import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { problemWords } from '@/components/text/sync-problem-words';
import { devicesText } from '@/locales/devices-text';
import { locale } from '@/locales/locale';
import { syncProblemText } from '@/locales/sync-problem-text';
import { keepFolderHandle } from '@/storage/database/folder-handle';
import { folderTransport } from '@/sync/folder/folder-transport';
import { tryFolder } from '@/sync/try-folder';
import { canChooseFolder, chooseFolder } from './folder-access';

/** A button that lets the person choose a folder on this computer, and tries it. */
export function FolderForm({ onTried }: { onTried: () => void }) {
  const t = useStore(devicesText);
  const p = useStore(syncProblemText);
  const code = useStore(locale);
  const [said, say] = useState<string | null>(null);
  if (!canChooseFolder()) return <p role="status">{t.noFolders}</p>;

  async function choose(): Promise<void> {
    say(null);
    const folder = await chooseFolder();
    if (!folder) return say(t.folderRefused);
    const trial = await tryFolder(folderTransport(folder), { isOnline: true, isEncrypted: false });
    if (!trial.ok) return say(problemWords(trial, p, code));
    await keepFolderHandle(folder);
    onTried();
  }

  return (
    <div class="device-form">
      <p>{t.folderHelp}</p>
      <button
        type="button"
        class="button main"
        data-testid="choose-folder"
        onClick={() => void choose().catch(() => say(t.failed))}
      >
        {t.chooseFolder}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
