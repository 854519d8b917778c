import { browser } from 'wxt/browser';
import { openPanel } from '@/browser/open-panel';
import { quote } from './quote';

/** Names of the entry in the menu of a selection, of that in the icon's menu, and of the keyboard commands. */
export const QUOTE = 'quote';
export const PANEL = 'panel';

/** Listens for what quotes or opens the panel. The panel opens first, for browsers allow that only in the click. */
export function listenForQuoteMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab) void act(info.menuItemId, tab, info.selectionText);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab) void act(name, tab);
  });
}

/** Does what an entry or a command of this name means, in this tab. */
export async function act(
  name: string | number,
  tab: { id?: number | undefined; windowId?: number | undefined; url?: string | undefined },
  selected?: string,
): Promise<void> {
  if (name !== QUOTE && name !== PANEL) return;
  // Where the browser opens no panel (a window that has none), the quote is kept all the same.
  const opened = openPanel(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT).catch(() => {});
  if (name === QUOTE) await quote(tab, selected);
  await opened;
}

/** Offers to quote in the menu of a selection, on pages of these patterns and no others. */
export async function addQuoteMenu(patterns: string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: PANEL,
    title: browser.i18n.getMessage('panel'),
    contexts: ['action'],
  });
  if (patterns.length === 0) return;
  browser.contextMenus.create({
    id: QUOTE,
    title: browser.i18n.getMessage('quote'),
    contexts: ['selection'],
    documentUrlPatterns: patterns,
  });
}
