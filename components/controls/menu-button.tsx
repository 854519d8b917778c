import { useId, useRef, useState } from 'preact/hooks';
import { type MenuItem, MenuList } from './menu-list';
import './menu-button.css';

interface Props {
  label: string;
  /** The entries, or what fetches them when the menu is opened. */
  items: readonly MenuItem[] | (() => Promise<readonly MenuItem[]>);
  tabIndex?: number;
}

/** A button that opens a menu. Leaving the menu closes it. */
export function MenuButton({ label, items, tabIndex }: Props) {
  const [shown, show] = useState<readonly MenuItem[] | null>(null);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);

  function close(): void {
    show(null);
    button.current?.focus();
  }

  function open(): void {
    if (typeof items !== 'function') show(items);
    else void items().then(show);
  }

  return (
    <div
      class="menu-button"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) show(null);
      }}
    >
      <button
        type="button"
        ref={button}
        tabIndex={tabIndex}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={shown !== null}
        aria-controls={shown ? id : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (shown ? close() : open())}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {shown && <MenuList id={id} label={label} items={shown} button={button.current} close={close} />}
    </div>
  );
}
