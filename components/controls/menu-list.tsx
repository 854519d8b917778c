import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from './move-focus';

export interface MenuItem {
  id: string;
  label: string;
  /** The capital letter that does the same while the menu is open. */
  key?: string;
  act: () => void;
}

interface Props {
  id: string;
  label: string;
  items: readonly MenuItem[];
  /** The button that the menu belongs to. */
  button: HTMLElement | null;
  close: () => void;
}

/** Pixels between menu and button, and at least between menu and window. */
const GAP = 2;

/**
 * The entries of a menu, over everything else on the page, so that no list cuts it off. Arrow keys move within it, an
 * entry's own key does what the entry does, and Escape closes it.
 */
export function MenuList({ id, label, items, button, close }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  // Moves the focus before the next key, because a person who opens the menu and types on means the menu, not the page.
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    element.showPopover?.();
    if (button) placeBeside(element, button.getBoundingClientRect());
    element.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [button]);

  function choose(item: MenuItem): void {
    close();
    item.act();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === 'Escape') {
      // The page around it means something else by this key.
      event.preventDefault();
      close();
      return;
    }
    if (moveFocus(event, '[role=menuitem]', ['ArrowUp', 'ArrowDown'])) return;
    const own = items.find((item) => item.key !== undefined && item.key === key.toUpperCase());
    if (!own || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    choose(own);
  }

  return (
    <div
      id={id}
      ref={menu}
      role="menu"
      popover="manual"
      class="menu-list"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      // A press must not move the focus before it becomes a click: that would close the menu under the pointer.
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.map((item) => (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          key={item.id}
          data-testid={`menu-${item.id}`}
          aria-keyshortcuts={item.key}
          onClick={() => choose(item)}
        >
          <span>{item.label}</span>
          {item.key && (
            <span aria-hidden="true">
              <kbd>{item.key}</kbd>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** Below the button where there is room, else above it, and never beyond the window's edge. */
function placeBeside(menu: HTMLElement, at: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + height <= innerHeight ? below : at.top - GAP - height;
  menu.style.top = `${Math.max(GAP, top)}px`;
  menu.style.left = `${Math.max(GAP, Math.min(at.right, innerWidth - GAP) - width)}px`;
}
