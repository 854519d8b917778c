import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/controls/toast';
import { showUndoToast } from '@/components/controls/undo-toast';
import { markText } from '@/locales/mark-text';

export type Say = (notice: Notice | null) => void;

/** Gives a function that does something, and says what was done with the way to take it back. */
export function useUndoToast(say: Say): (does: () => Promise<string>, done: string) => Promise<void> {
  const m = useStore(markText);
  return (does, done) => showUndoToast(does, done, say, m);
}
