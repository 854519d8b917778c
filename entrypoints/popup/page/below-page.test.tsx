// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readerScriptOf } from '@/detection/sites/owner';
import { speak } from '@/locales/i18n';
import { readSettings } from '@/storage/preferences/settings';
import { reportOf } from '@/storage/recording/report.fixture';
import { BelowPage, texts } from './below-page';
import type { PageView } from './page-view';

const UNKNOWN: PageView = { is: 'not-sure', reason: 'no-outline' };

beforeEach(async () => {
  await speak('en', texts);
  answer(async () => null);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The background, as far as it is asked. */
function answer(reply: (message: { to: string; ask: { origin: string } }) => Promise<unknown>) {
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  send.mockImplementation((async (message: never) => ({ ok: true, reply: await reply(message) })) as never);
  return send;
}

async function shown(view: PageView, origin: string | null = 'https://learn.example'): Promise<void> {
  const settings = await readSettings();
  render(<BelowPage view={view} tabId={7} origin={origin} settings={settings} />);
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
  const send = answer(async ({ ask: { origin } }) =>
    readerScriptOf(origin) === 'any-host' ? null : { id: 'a', name: 'A' },
  );
  await shown(view, origin);
  await screen.findByTestId('pause-here');
  await act(async () => void (await Promise.all(send.mock.results.map(({ value }) => value))));
  expect(screen.queryByTestId('teach')).toBeNull();
});

it('goes out of the way when teaching begins, and says when it cannot', async () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  let begun = false;
  answer(async ({ to }) => (to === 'teach' ? { ok: begun } : null));
  await shown(UNKNOWN);
  fireEvent.click(await screen.findByTestId('teach'));
  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect(close).not.toHaveBeenCalled();
  begun = true;
  fireEvent.click(screen.getByTestId('teach'));
  await waitFor(() => expect(close).toHaveBeenCalled());
});
