import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { MarkButton } from '@/components/course/mark-button';
import { coursesText } from '@/locales/courses-text';
import { libraryText } from '@/locales/library-text';
import { markCourses, type SharedMark } from '@/storage/marks/marks';
import { type Say, useUndoToast } from '../use-undo-toast';

interface Props {
  /** Keys of the selected courses. */
  picked: readonly string[];
  /** How many courses are listed, selected or not. */
  listed: number;
  pickAll: () => void;
  done: () => void;
  say: Say;
}

const MARKS = ['finished', 'on-hold', 'dropped', 'planned'] as const;

/** The marks for all selected courses at once: one action, and one undo. */
export function Bulk({ picked, listed, pickAll, done, say }: Props) {
  const t = useStore(coursesText);
  const l = useStore(libraryText);
  const [asking, ask] = useState(false);
  const doing = useUndoToast(say);
  function mark(kind: SharedMark): void {
    void doing(() => markCourses(picked, kind), t.marked(picked.length));
    done();
  }
  return (
    <div class="bulk" role="toolbar" aria-label={t.bulk} data-testid="bulk">
      <strong role="status">{t.picked(picked.length)}</strong>
      {picked.length < listed && (
        <button type="button" class="button plain" onClick={pickAll}>
          {t.pickAll(listed)}
        </button>
      )}
      {MARKS.map((kind) => (
        <MarkButton
          key={kind}
          kind={kind}
          data-testid={`bulk-${kind}`}
          disabled={picked.length === 0}
          mark={mark}
        />
      ))}
      <button type="button" class="button plain" disabled={picked.length === 0} onClick={() => ask(true)}>
        {l.forget}
      </button>
      <button type="button" class="button plain" onClick={done}>
        {l.cancel}
      </button>
      {asking && (
        <Dialog
          title={t.forgetAsk(picked.length)}
          cancel={{ label: l.cancel, act: () => ask(false) }}
          confirm={{ label: l.forget, act: () => mark('forgotten') }}
        >
          {t.forgetHelp}
        </Dialog>
      )}
    </div>
  );
}
