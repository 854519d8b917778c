import { useStore } from '@nanostores/preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { elsewhereText } from '@/locales/elsewhere-text';
import type { CourseRow } from '@/progress/model/rows';
import { siteDoneRecord, toggleSiteDoneRecord } from '@/storage/marks/site-done-record';
import { type Say, useUndoToast } from '../use-undo-toast';

/** How much of a course its own site called read before Epilogue saw it, with a button that leaves that out. */
export function SiteDoneLine({ row, say }: { row: CourseRow; say: Say }) {
  const t = useStore(elsewhereText);
  const doing = useUndoToast(say);
  const { value: record } = useLiveQuery(() => siteDoneRecord(row.key), [row.key, row.keys.join(' ')]);
  if (!record) return null;
  const { chapters, undone } = record;
  return (
    <p class="acts" data-testid="site-read">
      <span>{undone ? t.siteUncounted(chapters) : t.siteRead(chapters)}</span>
      <button
        type="button"
        class="button plain"
        onClick={() => doing(() => toggleSiteDoneRecord(record), undone ? t.siteRedone : t.siteUndone)}
      >
        {undone ? t.siteRedo : t.siteUndo}
      </button>
    </p>
  );
}
