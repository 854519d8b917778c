import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { withoutInterfaces } from './absent.fixture';
import { openPanel } from './open-panel';

const opened: unknown[] = [];
const PAGE = browser.runtime.getURL('/sidepanel.html');

withoutInterfaces(['sidebarAction', 'sidePanel']);
beforeEach(() => {
  opened.length = 0;
  vi.spyOn(browser.tabs, 'create').mockImplementation(
    (async ({ url }: { url: string }) => void opened.push(url)) as never,
  );
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }] as never);
});

it('opens the panel of the window in Chromium', async () => {
  Object.assign(browser, { sidePanel: { open: async (where: unknown) => void opened.push(where) } });
  await openPanel({ id: 7, windowId: 2 });
  expect(opened).toEqual([{ windowId: 2 }]);
});

it('opens the sidebar in Firefox', async () => {
  Object.assign(browser, { sidebarAction: { open: async () => void opened.push('sidebar') } });
  await openPanel({ id: 7, windowId: 2 });
  expect(opened).toEqual(['sidebar']);
});

it('opens the notes as a page where there is neither, on the page that they belong to', async () => {
  await openPanel({ id: 7 });
  await openPanel({});
  expect(opened).toEqual([`${PAGE}?tab=7`, `${PAGE}?tab=3`]);
});
