import type { BrowserContext } from '@playwright/test';
import { browserSession, RealPage } from './real-page';

/**
 * Clicks the toolbar button for the tab whose address begins so: opens the real popup and grants `activeTab`.
 */
export async function clickToolbar(context: BrowserContext, id: string, address: string): Promise<RealPage> {
  const browser = await browserSession(context);
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url.startsWith(address));
  // Playwright's list of the protocol's commands does not have this one.
  const send = browser.send.bind(browser) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  return RealPage.find(context, 'popup.html');
}
