import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/controls/toast';
import { showUndoToast } from '@/components/controls/undo-toast';
import { markText } from '@/locales/mark-text';

export type Say = (notice: Notice | null) => void;

/** Returns a function that runs an action and says what it did, with a button to undo it. */
export function useUndoToast(say: Say): (does: () => Promise<string>, done: string) => Promise<void> {
  const m = useStore(markText);
  return (does, done) => showUndoToast(does, done, say, m);
}
