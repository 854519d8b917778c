// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readSettings } from '@/storage/preferences/settings';
import { NoChapter } from './no-chapter';

const ESSAY = 'https://x.test/essay?a=b';

beforeEach(() => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ ok: true, reply: null }));
  vi.spyOn(browser.tabs, 'get').mockImplementation(
    async (id) => ({ id, url: ESSAY, title: 'An essay' }) as never,
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says why a page is no chapter, and offers to add it as a course of one page', async () => {
  const opened = vi.spyOn(browser.tabs, 'create').mockImplementation(async () => ({}) as never);
  const view = { is: 'not-a-chapter' as const, reason: 'no-article' as const };
  render(<NoChapter view={view} tabId={7} settings={await readSettings()} go={() => {}} />);
  expect(screen.getByText('There is no text of a chapter on it.')).toBeTruthy();
  fireEvent.click(screen.getByTestId('add-page'));
  await waitFor(() => expect(opened).toHaveBeenCalled());
  const address = new URL(String(opened.mock.calls[0]?.[0]?.url).replace('#/plan', ''));
  expect([address.searchParams.get('add'), address.searchParams.get('title')]).toEqual([ESSAY, 'An essay']);
});
