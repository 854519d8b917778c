import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import { redo, undo } from '@/storage/marks/marks';
import type { Say } from '../use-undo-toast';
import type { Action } from './happenings';
import { MarkDescription } from './mark-description';
import './action-line.css';

/** Marks of one click that are listed one by one; more are summed up. */
const FEW = 3;

interface Props {
  action: Action;
  titleOf: (chapterKey: string | undefined) => string | undefined;
  say: Say;
  /** What stands in front of the marks, such as their course. */
  lead?: ComponentChildren;
}

/** What one click did, with the way back and forth. */
export function ActionLine({ action, titleOf, say, lead }: Props) {
  const t = useStore(libraryText);
  const m = useStore(markText);
  const turn = () => (action.undone ? redo : undo)(action.id).catch(() => say({ text: m.failed }));
  return (
    <div class={action.undone ? 'action undone' : 'action'}>
      <div>
        {lead}
        {action.marks.slice(0, FEW).map((mark) => (
          <MarkDescription
            key={mark.id}
            mark={mark}
            chapter={titleOf(mark.chapterKey)}
            undone={action.undone}
          />
        ))}
        {action.marks.length > FEW && <p class="quiet">{t.andMore(action.marks.length - FEW)}</p>}
      </div>
      <button type="button" class="button plain" onClick={turn}>
        {action.undone ? m.again : m.undo}
      </button>
    </div>
  );
}
