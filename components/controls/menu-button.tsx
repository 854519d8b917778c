import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moveFocus } from './move-focus';
import './menu-button.css';

export interface MenuItem {
  id: string;
  label: string;
  act: () => void;
}

/** A press must not move the focus before it becomes a click: that would close the menu under the pointer. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** A button that opens a menu. Arrow keys move within it; Escape, or leaving it, closes it. */
export function MenuButton({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  // Moves the focus before the next key, because a person who opens the menu and types on means the menu, not the page.
  useLayoutEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') close();
    else moveFocus(event, '[role=menuitem]', ['ArrowUp', 'ArrowDown']);
  }

  return (
    <div
      class="menu-button"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onMouseDown={keepFocus}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open && (
        <div
          id={id}
          ref={menu}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onMouseDown={keepFocus}
        >
          {items.map((item) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              key={item.id}
              data-testid={`menu-${item.id}`}
              onClick={() => {
                close();
                item.act();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
