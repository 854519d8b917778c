// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { MenuButton } from './menu-button';

afterEach(cleanup);

function opened() {
  const act = vi.fn();
  const items = ['a', 'b'].map((id) => ({ id, label: id.toUpperCase(), act: () => act(id) }));
  render(<MenuButton label="More" items={items} />);
  const button = screen.getByRole('button', { name: 'More' });
  fireEvent.click(button);
  return { act, button };
}

it('opens with the focus on its first entry, and moves with the arrow keys', () => {
  const { button } = opened();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.textContent).toBe('A');
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('B');
});

it('does what is chosen, once, and gives the focus back', () => {
  const { act, button } = opened();
  fireEvent.click(screen.getByRole('menuitem', { name: 'B' }));
  expect(act.mock.calls).toEqual([['b']]);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
});

it('closes on Escape and when it is left, without doing anything', () => {
  const { act, button } = opened();
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Escape' });
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  fireEvent.focusOut(document.activeElement as HTMLElement, { relatedTarget: document.body });
  expect(screen.queryByRole('menu')).toBeNull();
  expect(act).not.toHaveBeenCalled();
});

it('does by its key what an entry does, while the menu is open', () => {
  const act = vi.fn();
  const items = [{ id: 'drop', label: 'Drop', key: 'D', act }];
  render(<MenuButton label="More" items={items} />);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  const entry = screen.getByRole('menuitem', { name: 'Drop' });
  expect(entry.getAttribute('aria-keyshortcuts')).toBe('D');
  // With another key held it is the browser’s.
  expect(fireEvent.keyDown(entry, { key: 'd', ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(entry, { key: 'd' })).toBe(false);
  expect(act).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
});

it('fetches its entries when it is opened', async () => {
  const act = vi.fn();
  render(<MenuButton label="More" items={async () => [{ id: 'a', label: 'A', act }]} />);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'A' }));
  expect(act).toHaveBeenCalledOnce();
});
