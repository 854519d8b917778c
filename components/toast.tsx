import './toast.css';

export interface Notice {
  text: string;
  /** What the button does and is called, where there is something to be done. */
  action?: { label: string; act: () => void };
}

/** What just happened, said once and politely; it stays in the page empty so that screen readers notice changes. */
export function Toast({ said }: { said: Notice | null }) {
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
