import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { locale } from '@/locales/locale';
import { moment } from '@/locales/time';
import { transferText } from '@/locales/transfer-text';
import { dismissImport, type OpenImport, openImports } from '@/storage/import/open-imports';
import { type ImportUndone, undoImport } from '@/storage/import/undo-import';
import type { Work } from './use-work';

interface Props {
  work: Work;
  say: (notice: Notice | null) => void;
}

/** What each import did, with a button to undo it, until it is dismissed; and what an undo did. */
export function ImportResults({ work, say }: Props) {
  const t = useStore(transferText);
  const code = useStore(locale);
  const [undone, setUndone] = useState<ImportUndone | null>(null);
  const { value: imports = [] } = useLiveQuery(openImports, []);
  if (imports.length === 0 && !undone) return null;

  const attempt = async (job: () => Promise<unknown>) => {
    try {
      await job();
    } catch {
      say({ text: t.undoImportFailed });
    }
  };
  const undo = ({ id }: OpenImport) =>
    attempt(async () => {
      setUndone(null);
      const done = await work.run((signal, progress) => undoImport(id, { signal, progress }));
      if (done) setUndone(done);
      else say({ text: t.stopped });
    });

  return (
    <section aria-labelledby="import-results" data-testid="import-results">
      <h3 id="import-results">{t.importResults}</h3>
      {undone && <Undone undone={undone} dismiss={() => setUndone(null)} />}
      {imports.length > 0 && <p class="quiet">{t.undoImportHelp}</p>}
      <ul class="files">
        {imports.map((open, place) => {
          const { id, added, changed, later } = open;
          const at = moment(open.at, code);
          return (
            <li key={id} data-testid="import-result">
              <div>
                {t.importResult({ at, added, changed })}
                {later > 0 && <p>{t.laterKept(later)}</p>}
                {place > 0 && <p class="quiet">{t.undoImportLater}</p>}
              </div>
              {place === 0 && (
                <button
                  type="button"
                  class="button"
                  data-testid="undo-import"
                  aria-label={t.undoImportOf({ at })}
                  disabled={work.isBusy}
                  onClick={() => undo(open)}
                >
                  {t.undoImport}
                </button>
              )}
              <button
                type="button"
                class="button plain"
                data-testid="dismiss-import"
                aria-label={t.dismissImportOf({ at })}
                disabled={work.isBusy}
                onClick={() => attempt(() => dismissImport(id))}
              >
                {t.dismiss}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What an undo took out and put back, and what it left and why. */
function Undone({ undone, dismiss }: { undone: ImportUndone; dismiss: () => void }) {
  const t = useStore(transferText);
  const { removed, restored, kept } = undone;
  const { visits, marks, notes } = removed;
  const lines = [
    t.undoneRemoved({ visits, marks, notes, others: removed.outlines + removed.registers }),
    restored > 0 && t.undoneRestored(restored),
    kept.visits > 0 && t.keptVisits(kept.visits),
    kept.notes > 0 && t.keptNotes(kept.notes),
    kept.outlines > 0 && t.keptOutlines(kept.outlines),
    kept.marks + kept.registers > 0 && t.keptOthers(kept.marks + kept.registers),
  ].filter((line) => line !== false);
  return (
    <div class="import-report" role="status" data-testid="import-undone">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" class="button" onClick={dismiss}>
        {t.dismiss}
      </button>
    </div>
  );
}
