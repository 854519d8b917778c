// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readerScriptOf } from '@/detection/sites/owner';
import { speak } from '@/locales/i18n';
import { popupText } from '@/locales/popup-text';
import { readSettings } from '@/storage/preferences/settings';
import { course } from '@/storage/queries/courses';
import { emptyLibrary, read, reportOf } from '@/storage/recording/report.fixture';
import { lastNotice, pageCourse, pageInView } from '../popup-state';
import { NoChapter, texts as pageTexts } from './no-chapter';
import { PageMenu, texts } from './page-menu';
import type { PageView } from './page-view';

const UNKNOWN: PageView = { is: 'not-sure', reason: 'no-outline' };
const ORIGIN = 'https://learn.example';

beforeEach(async () => {
  await emptyLibrary();
  await speak('en', [popupText, ...texts]);
  answer(async ({ to, ask }) =>
    to === 'reader-of' && readerScriptOf(ask.origin) !== 'any-host' ? { id: 'a', name: 'A' } : null,
  );
});
afterEach(() => {
  cleanup();
  pageCourse.set(null);
  pageInView.set(null);
  lastNotice.set(null);
  vi.restoreAllMocks();
});

/** The background, as far as it is asked. */
function answer(reply: (message: { to: string; ask: { origin: string } }) => Promise<unknown>) {
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  send.mockImplementation((async (message: never) => ({ ok: true, reply: await reply(message) })) as never);
}

const chapterBy = (reader: string): PageView => {
  const { page } = reportOf('book:learn.example/1', { outline: null });
  return { is: 'chapter', page: { ...page, reader }, visit: null };
};

async function opened(view: PageView, origin: string | null = ORIGIN): Promise<string[]> {
  render(<PageMenu view={view} tabId={7} origin={origin} settings={await readSettings()} />);
  const button = screen.getByRole('button', { name: 'More' });
  // Whether the site can be taught is known only after a while.
  const { results } = vi.mocked(browser.runtime.sendMessage).mock;
  await act(async () => void (await Promise.all(results.map(({ value }) => value))));
  fireEvent.click(button);
  await screen.findByRole('menu');
  return screen.getAllByRole('menuitem').map(({ dataset }) => dataset.testid?.slice('menu-'.length) ?? '');
}

it.each([
  ['was not recognised', UNKNOWN],
  ['is no chapter', { is: 'not-a-chapter', reason: 'no-reader' } satisfies PageView],
  ['was guessed', chapterBy('generic')],
  ['was taught', chapterBy('taught')],
])('offers to teach a page that %s', async (_, view) => {
  expect(await opened(view)).toContain('teach');
});

it.each([
  ['a generator’s reader knows the page', chapterBy('mkdocs'), ORIGIN],
  ['a reader of its own knows the site', UNKNOWN, 'https://time.geekbang.org'],
  ['the page has not settled', { is: 'waiting' } satisfies PageView, ORIGIN],
])('does not offer to teach where %s', async (_, view, origin) => {
  const items = await opened(view, origin);
  expect(items).not.toContain('teach');
  expect(items).toContain('pause-here');
});

it.each([
  ['pause-here', [ORIGIN]],
  ['pause-all', ['*']],
])('%s pauses', async (id, paused) => {
  await opened(UNKNOWN);
  fireEvent.click(screen.getByTestId(`menu-${id}`));
  await waitFor(async () => expect((await readSettings()).paused).toEqual(paused));
});

it('says when teaching cannot begin', async () => {
  answer(async ({ to }) => (to === 'teach' ? { ok: false } : null));
  await opened(UNKNOWN);
  fireEvent.click(screen.getByTestId('menu-teach'));
  await waitFor(() => expect(lastNotice.get()?.notice.text).toMatch(/could not be reached/));
});

it('has every mark of the page’s course, its takeaway, its Markdown and the way to it', async () => {
  await read(1);
  const row = await course('geekbang:100');
  pageCourse.set(row && { row, isFinished: false });
  expect(await opened(chapterBy('mkdocs'))).toEqual([
    'finished',
    'on-hold',
    'dropped',
    'takeaway',
    'markdown',
    'details',
    'undo',
    'panel',
    'about',
    'pause-here',
    'pause-all',
  ]);
  fireEvent.click(screen.getByTestId('menu-dropped'));
  await waitFor(async () => expect((await course('geekbang:100'))?.state).toBe('dropped'));
});

it('offers first of all to teach a page that was not recognised', async () => {
  pageInView.set({ view: UNKNOWN, tabId: 7, origin: ORIGIN });
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  answer(async ({ to }) => (to === 'teach' ? { ok: true } : null));
  await speak('en', pageTexts);
  render(<NoChapter view={UNKNOWN} tabId={7} settings={await readSettings()} go={() => {}} />);
  fireEvent.click(await screen.findByTestId('teach'));
  await waitFor(() => expect(close).toHaveBeenCalled());
});
