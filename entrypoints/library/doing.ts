import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/toast';
import { markText } from '@/locales/mark-text';
import { undo } from '@/storage/marks';

export type Say = (notice: Notice | null) => void;

/** Gives a function that does something, and says what was done with the way to take it back. */
export function useDoing(say: Say): (does: () => Promise<string>, done: string) => Promise<void> {
  const m = useStore(markText);
  const failed = () => say({ text: m.failed });
  return async (does, done) => {
    try {
      const action = await does();
      say({
        text: done,
        action: { label: m.undo, act: () => void undo(action).then(() => say(null), failed) },
      });
    } catch {
      failed();
    }
  };
}
