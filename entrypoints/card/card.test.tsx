// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { CardState } from '@/messages/map';
import { Card } from './card';

const STATE: CardState = {
  kind: 'finished',
  courseTitle: 'Tea',
  chapterTitle: 'Storing',
  done: 5,
  counted: 5,
  because: null,
  takeaway: '',
  finish: null,
  locale: 'en',
  theme: 'auto',
};
const asked: unknown[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push(message);
    return { ok: true, reply: { ok: true } };
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says that nothing is recorded on a page that was taken out, and records it again', async () => {
  render(<Card state={STATE} />);
  fireEvent.click(screen.getByTestId('card-not-this-course'));
  fireEvent.click(screen.getByTestId('card-not-this-page'));
  expect(await screen.findByText(/^Nothing is recorded on this page any more\./)).toBeTruthy();
  expect(document.querySelector('.seal')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Record again' }));
  expect(await screen.findByText(/Undone/)).toBeTruthy();
  expect(asked).toEqual(['not-this-page', 'turn-back'].map((act) => ({ to: 'card-act', ask: { act } })));
});
