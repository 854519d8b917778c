/** Address of one of the extension's own pages. */
export const extensionPage = (id, path) => `chrome-extension://${id}/${path}`;

/** Closes the page that opens once after the installation, so that it does not come to the front later. */
export async function passWelcome(context) {
  const isIt = (url) => new URL(url).pathname === '/welcome.html';
  const open = context.pages().find((page) => isIt(page.url()));
  const page = open ?? (await context.waitForEvent('page'));
  await page.waitForURL(isIt);
  await page.close();
}

/** A page of the extension's origin in which none of its code runs. */
export async function openDesk(context, id) {
  const page = await context.newPage();
  await page.goto(extensionPage(id, 'manifest.json'));
  return page;
}

/**
 * Grants Epilogue the guide's host as the browser's own extensions page does. A headless browser cannot show the
 * prompt, and the request from the click would wait for ever.
 */
export async function grantHost(context, id, origin) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const pattern = `${new URL(origin).protocol}//${new URL(origin).hostname}/*`;
  await page.evaluate(
    ([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern),
    [id, pattern],
  );
  await page.close();
}

/** Sets the reading speed, in Chinese characters a minute, in `settings`, where a person would set it. */
export async function setPace(context, id, readingSpeed) {
  const page = await openDesk(context, id);
  await page.evaluate(async (readingSpeed) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, readingSpeed } });
  }, readingSpeed);
  await page.close();
}

/** Opens the popup for the tab that shows `url`. */
export async function openPopup(context, id, url) {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 580 });
  await popup.goto(extensionPage(id, 'popup.html'));
  const tab = await popup.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, url);
  await popup.goto(extensionPage(id, `popup.html?tab=${tab}`));
  return popup;
}

/**
 * Presses the toolbar button over the tab that shows `url`, as a person does: before the site is tracked, only that
 * click lets Epilogue know the page.
 */
async function pressToolbarButton(context, id, url) {
  const session = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find((target) => target.url === url)?.targetId;
  await session.send('Extensions.triggerAction', { id, targetId });
  await session.detach();
}

/** Clicks *Track this site* in the popup, and waits until the button is gone, which means that the site is tracked. */
export async function track(context, id, url) {
  await pressToolbarButton(context, id, url);
  const popup = await openPopup(context, id, url);
  await popup.getByTestId('track-site').click();
  await popup.getByTestId('track-site').waitFor({ state: 'hidden' });
  await popup.close();
}
