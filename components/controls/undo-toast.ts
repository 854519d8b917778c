import type { markText } from '@/locales/mark-text';
import { redo, undo } from '../hooks/lazy-storage';
import type { Notice } from './toast';

type Say = (notice: Notice | null) => void;
type Text = ReturnType<typeof markText.get>;

/**
 * Does something that gives an action, and says what was done with the way to take it back; once taken back, with the
 * way to do it again, and so on. What fails is said and changes nothing.
 */
export async function showUndoToast(
  does: () => Promise<string>,
  done: string,
  say: Say,
  t: Text,
): Promise<void> {
  try {
    sayDone(await does(), done, say, t);
  } catch {
    say({ text: t.failed });
  }
}

/** Says that an action was taken back, with the way to do it again; `done` is what is said of it then. */
export function showUndone(action: string, done: string, say: Say, t: Text): void {
  const again = () =>
    redo(action).then(
      () => sayDone(action, done, say, t),
      () => say({ text: t.failed }),
    );
  say({ text: t.takenBack, action: { label: t.again, act: () => void again() } });
}

function sayDone(action: string, done: string, say: Say, t: Text): void {
  const back = () =>
    undo(action).then(
      () => showUndone(action, done, say, t),
      () => say({ text: t.failed }),
    );
  say({ text: done, action: { label: t.undo, act: () => void back() } });
}
