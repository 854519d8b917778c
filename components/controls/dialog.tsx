import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface Props {
  title: string;
  children: ComponentChildren;
  cancel: { label: string; act: () => void };
  confirm: { label: string; act: () => void };
}

/** A question that the person must answer first. Escape cancels, and the focus returns to where it was. */
export function Dialog({ title, children, cancel, confirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // A dialog that leaves the page while it is open loses the focus, and a plain effect would close it too late.
    return () => element?.close();
  }, []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={cancel.act}>
      <h2 id={id}>{title}</h2>
      <p>{children}</p>
      <div class="acts">
        <button type="button" class="button" onClick={cancel.act}>
          {cancel.label}
        </button>
        <button type="button" class="button main" onClick={confirm.act}>
          {confirm.label}
        </button>
      </div>
    </dialog>
  );
}
