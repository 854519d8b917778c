import { browser } from 'wxt/browser';

/** Firefox's own name for the panel beside the page. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the notes beside the page. Browsers allow it in answer to a click or a key only, so it is the first thing to
 * be done there. `windowId` is the window to open it in; Firefox takes the one that was clicked in.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
}
