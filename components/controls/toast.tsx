import { useEffect } from 'preact/hooks';
import './toast.css';

export interface Notice {
  text: string;
  /** What the button does, and its label, if anything can be done. */
  action?: { label: string; act: () => void };
}

/**
 * Says politely, once, what just happened. It stays in the page while empty, so that screen readers notice changes. The
 * keys that everybody knows for undo do the same as its button, outside of fields, which have an undo of their own.
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
