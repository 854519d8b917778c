import { browser } from 'wxt/browser';

/** Firefox's own name for the panel beside the page. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the notes beside the page. Browsers allow it only in answer to a click or a key, so call it first there.
 * `windowId` is the window to open it in; Firefox takes the one of the click.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
}
