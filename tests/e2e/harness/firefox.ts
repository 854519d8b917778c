import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { GECKO_ID } from '@/manifest';
import type { Settings } from '@/storage/preferences/settings';
import type { WholeLibrary } from '@/storage/queries/whole-library.fixture';
import { built, firefoxPath } from './browsers';
import { pressInWindow, sidebarOf, windowOf } from './firefox-window';
import { readStore } from './store';

/** Makes the address of the extension's pages known before it is installed. */
const UUID = '6c1f3a52-0f5e-4c5b-9a64-2f1d6f0f7b11';

export interface Firefox {
  browser: Browser;
  /** The folder to which files are saved; it goes with the browser. */
  downloads: string;
  /** Opens a page of the extension. */
  open(path: string, selector: string): Promise<Page>;
  /** Presses a letter with Alt and Shift in the browser's window, where its own keys are known. */
  press(letter: string): Promise<void>;
  /** What stands in the sidebar, by the name of its extension; empty while it is closed. */
  sidebar(): Promise<string>;
  closeSidebar(): Promise<void>;
  /** Names of what the background keeps until the browser ends. */
  session(): Promise<string[]>;
  /** The browser's number for the tab in front of its window. */
  tabInFront(): Promise<number>;
  store(): Promise<WholeLibrary>;
  set(patch: Partial<Settings>): Promise<void>;
  close(): Promise<void>;
  /** Kills the browser without a word; its profile stays as it is at that moment. */
  kill(): Promise<void>;
}

/**
 * A real Firefox with Epilogue in it. Host names lead to 127.0.0.1, where the stand-in must listen on 443:
 * Firefox cannot be told another port. `profile`: a folder that outlives the browser.
 */
export async function launchFirefox(hosts: readonly string[], profile?: string): Promise<Firefox> {
  const downloads = mkdtempSync(join(tmpdir(), 'epilogue-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    ...(profile ? { userDataDir: profile } : {}),
    acceptInsecureCerts: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension that a driver installs is gone after a restart, and its data with it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'network.dns.localDomains': hosts.join(','),
    },
  });
  await browser.installExtension(built('firefox-mv3'));

  const open = async (path: string, selector: string) => {
    const page = await browser.newPage();
    // Never resolves for an extension's page: what is waited for is the element. To look for it in the moment in which
    // one document gives way to the next is an error to the driver.
    void page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
    const isThere = () => page.$(selector).then(Boolean, () => false);
    await expect.poll(isThere, `${path} shows ${selector}`).toBe(true);
    return page;
  };
  const desk = await open('library.html', '#app');
  const inWindow = await windowOf(browser);

  return {
    browser,
    downloads,
    open,
    press: (letter) => pressInWindow(inWindow, letter),
    sidebar: () => sidebarOf(inWindow),
    closeSidebar: async () => void (await inWindow('() => SidebarController.hide()')),
    session: () => desk.evaluate(async () => Object.keys(await chrome.storage.session.get(null))),
    tabInFront: () =>
      desk.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (tab?.id === undefined) throw new Error('no tab in front');
        return tab.id;
      }),
    store: () => readStore(desk),
    set: (patch) =>
      desk.evaluate(async (changes) => {
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...(settings ?? {}), ...changes } });
      }, patch),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
    kill: async () => {
      const running = browser.process();
      const gone = new Promise((resolve) => running?.once('exit', resolve));
      running?.kill('SIGKILL');
      await gone;
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
