import { browser } from 'wxt/browser';

/** Firefox's own name for the panel beside the page. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Where the notes are to open: a tab as the browser describes it. */
interface Place {
  id?: number | undefined;
  windowId?: number | undefined;
}

/**
 * Opens the notes beside the page. Browsers allow it only in answer to a click or a key, so call it first there. Where
 * there is no panel, as on phones, the notes on that tab's page open as a page of their own.
 */
export async function openPanel({ id, windowId }: Place): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  if (sidebarAction) return await sidebarAction.open();
  if (browser.sidePanel)
    return await browser.sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
  const tab = id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  const which = tab === undefined ? '' : `?tab=${tab}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}${which}` });
}
