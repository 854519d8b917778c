import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/controls/toast';
import { folderText } from '@/locales/folder-text';
import type { FolderRecord } from '@/storage/folder/folder-record';
import { allowFolder } from './lazy-folder';

interface Props {
  record: FolderRecord;
  say: (notice: Notice | null) => void;
}

/** Says why nothing can be written into the folder, with the one click that mends it where there is one. */
export function FolderProblem({ record: { folder, problem }, say }: Props) {
  const t = useStore(folderText);
  if (folder === null || problem === null) return null;
  // The browser asks only in answer to the click.
  const allow = () =>
    void allowFolder(Date.now()).then(
      (isAllowed) => isAllowed || say({ text: t.refused }),
      () => say({ text: t.refused }),
    );
  return (
    <div role="status" data-testid="folder-problem" data-problem={problem.what}>
      <p>{words()}</p>
      {problem.what === 'lost' && (
        <p class="acts">
          <button type="button" class="button" data-testid="allow-folder" onClick={allow}>
            {t.allow}
          </button>
        </p>
      )}
    </div>
  );

  function words(): string {
    const { what, said } = problem ?? { what: 'failed', said: '' };
    if (what === 'lost' || what === 'gone') return t[what]({ name: folder ?? '' });
    return t[what]({ said });
  }
}
