// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Asides, texts as asideTexts } from '@/entrypoints/popup/asides';
import { pageInView } from '@/entrypoints/popup/popup-state';
import { speak } from '@/locales/i18n';
import { afterFailure, afterMatch } from '@/progress/site-health/site-health';
import { readSettings } from '@/storage/preferences/settings';
import { changeSiteHealth, forgetSiteHealth } from '@/storage/preferences/site-health-record';
import { SiteHealthLine, texts } from './site-health-line';

vi.mock('@/messages/send', () => ({
  ask: async (name: string, { origin }: { origin: string }) =>
    name === 'reader-of' && origin === SITE ? { id: 'juejin', name: '掘金小册' } : null,
}));

const SITE = 'https://juejin.cn';
const DAY = 86_400_000;

beforeEach(async () => {
  await speak('en', [...texts, ...asideTexts]);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await forgetSiteHealth(SITE);
});

async function ill(pages: number): Promise<void> {
  const then = Date.now() - 9 * DAY;
  await changeSiteHealth(SITE, (seen) => {
    let health = seen;
    for (const page of ['1', '2', '3']) health = afterMatch(health, page, 'juejin', then);
    for (let i = 1; i <= pages; i++)
      health = afterFailure(health, {
        page: `${i}`,
        shape: '/book/0/section/0',
        at: then + i * DAY,
        reason: 'no-article',
        found: ['reader'],
        missing: ['text'],
      });
    return health;
  });
}

it('says on the page itself that the site has changed, with a report to copy', async () => {
  await ill(3);
  const write = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText: write } });
  const view = { is: 'not-sure', reason: 'no-article' } as const;
  pageInView.set({ view, tabId: 1, origin: SITE });
  render(<Asides settings={await readSettings()} />);
  expect(await screen.findByText(/This site may have changed/)).toBeTruthy();
  fireEvent.click(screen.getByTestId('copy-report'));
  await screen.findByText('The report is on the clipboard.');
  expect(write).toHaveBeenCalledWith(expect.stringContaining('/book/0/section/0 | no-article'));
  vi.unstubAllGlobals();
});

it('is silent on the page below that, and tells the sites page what was missing', async () => {
  await ill(2);
  const settings = await readSettings();
  const { unmount } = render(<SiteHealthLine origin={SITE} settings={settings} brief />);
  expect((await screen.findByTestId('site-health')).textContent).toBe('');
  unmount();
  render(<SiteHealthLine origin={SITE} settings={settings} />);
  expect((await screen.findByText(/last read/)).textContent).toContain('missing: the text');
  expect(screen.queryByText(/may have changed/)).toBeNull();
});

it('lists what was missing as the language does', async () => {
  await speak('zh-CN', [...texts, ...asideTexts]);
  await ill(2);
  await changeSiteHealth(SITE, (health) => ({
    ...health,
    lastFailure: health.lastFailure && { ...health.lastFailure, missing: ['text', 'title'] },
  }));
  render(<SiteHealthLine origin={SITE} settings={await readSettings()} />);
  expect((await screen.findByText(/上次读到/)).textContent).toMatch(/缺少：[^、]+、[^、]+$/);
});

it('switches the reader off, says so, and on again', async () => {
  const { rerender } = render(<SiteHealthLine origin={SITE} settings={{ readersOff: [] }} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Switch the reader off' }));
  await waitFor(async () => expect((await readSettings()).readersOff).toEqual(['juejin']));
  rerender(<SiteHealthLine origin={SITE} settings={{ readersOff: ['juejin'] }} brief />);
  await screen.findByText(/is switched off/);
  fireEvent.click(screen.getByRole('button', { name: 'Switch it on' }));
  await waitFor(async () => expect((await readSettings()).readersOff).toEqual([]));
});
