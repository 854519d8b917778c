import type { markText } from '@/locales/mark-text';
import { redo, undo } from '../hooks/lazy-storage';
import type { Notice } from './toast';

type Say = (notice: Notice | null) => void;
type Text = ReturnType<typeof markText.get>;

/**
 * Runs an action and says what it did, with a button to undo it; after the undo, with a button to redo it, and so on. A
 * failure is reported and changes nothing.
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

/** Says that an action was undone, with a button to redo it; `done` is the text to show after that. */
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
