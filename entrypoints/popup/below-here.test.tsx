// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { speak } from '@/locales/i18n';
import { reportOf } from '@/storage/report.fixture';
import { readSettings } from '@/storage/settings';
import { BelowHere, texts } from './below-here';
import type { PageView } from './page-view';

const UNKNOWN: PageView = { is: 'not-sure', reason: 'no-outline' };

beforeEach(async () => {
  await speak('en', texts);
  // Every reader there is comes with it, which takes a busy machine longer than it waits for a button.
  await import('@/background/scripts');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function shown(view: PageView, origin: string | null = 'https://learn.example'): Promise<void> {
  const settings = await readSettings();
  render(<BelowHere view={view} tabId={7} origin={origin} settings={settings} />);
}

const chapterBy = (reader: string): PageView => {
  const { page } = reportOf('book:learn.example/1', { outline: null });
  return { is: 'chapter', page: { ...page, reader }, visit: null };
};

it.each([
  ['was not recognised', UNKNOWN],
  ['is no chapter', { is: 'not-a-chapter', reason: 'no-reader' } satisfies PageView],
  ['was guessed', chapterBy('generic')],
  ['was taught', chapterBy('taught')],
])('offers to teach a page that %s', async (_, view) => {
  await shown(view);
  expect(await screen.findByTestId('teach')).toBeTruthy();
});

it.each([
  ['a generator’s reader knows the page', chapterBy('mkdocs'), 'https://learn.example'],
  ['a reader of its own knows the site', UNKNOWN, 'https://time.geekbang.org'],
  ['the page has not settled', { is: 'waiting' } satisfies PageView, 'https://learn.example'],
])('offers nothing where %s', async (_, view, origin) => {
  await shown(view, origin);
  await screen.findByTestId('pause-here');
  expect(screen.queryByTestId('teach')).toBeNull();
});

it('goes out of the way when teaching begins, and says when it cannot', async () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  const send = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockResolvedValue({ ok: true, reply: { ok: false } } as never);
  await shown(UNKNOWN);
  fireEvent.click(await screen.findByTestId('teach'));
  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect(close).not.toHaveBeenCalled();
  send.mockResolvedValue({ ok: true, reply: { ok: true } } as never);
  fireEvent.click(screen.getByTestId('teach'));
  await waitFor(() => expect(close).toHaveBeenCalled());
});
