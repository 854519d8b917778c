import { useEffect } from 'preact/hooks';
import './toast.css';

export interface Notice {
  text: string;
  /** What the button does and is called, where there is something to be done. */
  action?: { label: string; act: () => void };
}

/**
 * What just happened, said once and politely; it stays in the page empty so that screen readers notice changes. What
 * can be done about it is also done by the keys everybody knows for it, outside of fields, which have an undo of
 * their own.
 */
export function Toast({ said }: { said: Notice | null }) {
  const act = said?.action?.act;
  useEffect(() => {
    if (!act) return;
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || (event.target as Element).closest('input, textarea, select')) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [act]);
  return (
    <div class="toast" role="status">
      {said && <span>{said.text}</span>}
      {said?.action && (
        <button type="button" onClick={said.action.act}>
          {said.action.label}
        </button>
      )}
    </div>
  );
}
