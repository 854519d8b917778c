import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, type DraftState, keepDraft } from './draft';

/**
 * A draft that lives as long as the piece that shows it. It saves while the person types, and at once when the page is
 * hidden or goes away. `pause` as for `keepDraft`; it is read once.
 */
export function useDraft<T extends string | object>(
  save: (words: T) => Promise<'saved' | 'forked'>,
  pause?: number,
): { state: DraftState; draft: Draft<T> } {
  const [state, setState] = useState<DraftState>('untouched');
  const latestSave = useRef(save);
  latestSave.current = save;
  const [draft] = useState(() => keepDraft<T>((words) => latestSave.current(words), setState, pause));

  useEffect(() => {
    const leaving = () => void draft.flush();
    document.addEventListener('visibilitychange', leaving);
    addEventListener('pagehide', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      removeEventListener('pagehide', leaving);
      leaving();
    };
  }, [draft]);
  return { state, draft };
}
