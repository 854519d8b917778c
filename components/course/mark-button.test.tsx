// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { MarkButton } from './mark-button';

afterEach(cleanup);

it('marks once when it is clicked twice in a row, and by the keyboard', () => {
  const mark = vi.fn();
  render(<MarkButton kind="on-hold" mark={mark} />);
  const button = screen.getByTestId('mark-on-hold');
  fireEvent.click(button, { detail: 1 });
  fireEvent.click(button, { detail: 2 });
  expect(mark.mock.calls).toEqual([['on-hold']]);
  fireEvent.click(button, { detail: 0 });
  expect(mark).toHaveBeenCalledTimes(2);
});
