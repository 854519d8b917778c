import { browser } from 'wxt/browser';
import { openPanel } from '@/browser/open-panel';
import { quote } from './quote';

/** Names of the entry in a selection's menu, of the entry in the icon's menu, and of the keyboard commands. */
export const QUOTE = 'quote';
export const PANEL = 'panel';

/**
 * Listens for the entries and commands that quote or open the panel. The panel opens first, because browsers allow that
 * only within the click.
 */
export function listenForQuoteMenu(): void {
  // Phones have neither menus nor keys.
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab) void act(info.menuItemId, tab, info.selectionText);
  });
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab) void act(name, tab);
  });
}

/** Does, in this tab, what the entry or command of this name means. */
export async function act(
  name: string | number,
  tab: { id?: number | undefined; windowId?: number | undefined; url?: string | undefined },
  selected?: string,
): Promise<void> {
  if (name !== QUOTE && name !== PANEL) return;
  // Where the browser opens no panel (some windows have none), the quote is kept all the same.
  const opened = openPanel(tab).catch(() => {});
  if (name === QUOTE) await quote(tab, selected);
  await opened;
}

/** Offers to quote in a selection's menu, on pages of these patterns only. */
export async function addQuoteMenu(patterns: string[]): Promise<void> {
  if (!browser.contextMenus) return;
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
