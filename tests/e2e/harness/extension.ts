import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { TabState } from '@/messages/map';
import type { CourseRow } from '@/progress/model/rows';
import type { Settings } from '@/storage/preferences/settings';
import type { WholeLibrary } from '@/storage/queries/whole-library.fixture';
import { readStore } from './store';

/** After the installation a page of ours opens, once; it would stand in front of what a test looks at. */
async function welcomed(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  await expect.poll(() => context.pages().some(isWelcome)).toBe(true);
  await context.pages().find(isWelcome)?.close();
}

/** Epilogue in a running Chromium: its pages, its store, its settings, its worker. */
export class Extension {
  private constructor(
    readonly context: BrowserContext,
    readonly id: string,
    /** A page of the extension's origin in which none of its code runs. */
    private readonly desk: Page,
  ) {}

  static async of(context: BrowserContext): Promise<Extension> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    const desk = await context.newPage();
    await desk.goto(`chrome-extension://${id}/manifest.json`);
    return new Extension(context, id, desk);
  }

  /** The same, just installed. */
  static async installed(context: BrowserContext): Promise<Extension> {
    await welcomed(context);
    return Extension.of(context);
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(path));
    return page;
  }

  /** The popup as a page of its own, looking at the tab that holds `page`. */
  async popupFor(page: Page): Promise<Page> {
    return this.open(`popup.html?tab=${await this.tabOf(page)}`);
  }

  /** The browser's number for the tab that holds `page`. */
  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    const tab = await this.desk.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return active?.id;
    });
    if (tab === undefined) throw new Error('no active tab');
    return tab;
  }

  /** What the content script of this tab knows just now; `null` while none is there. */
  async stateOf(tab: number): Promise<TabState | null> {
    const answered = await this.desk.evaluate(
      (id) => chrome.tabs.sendMessage(id, { to: 'state', ask: {} }, { frameId: 0 }).catch(() => null),
      tab,
    );
    return (answered as { reply: TabState } | null)?.reply ?? null;
  }

  store(): Promise<WholeLibrary> {
    return readStore(this.desk);
  }

  /** Changes some settings and leaves the others as they are. */
  async set(patch: Partial<Settings>): Promise<void> {
    await this.desk.evaluate(async (changes) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings ?? {}), ...changes } });
    }, patch);
  }

  /** The one course with this title; an error when there is none yet, or more than one. */
  async course(title: string): Promise<CourseRow> {
    const found = (await this.store()).courses.filter((row) => row.title === title);
    const [course] = found;
    if (!course || found.length > 1) throw new Error(`${found.length} courses are called ${title}`);
    return course;
  }

  /** Waits until pages of this host receive the content script. */
  async tracks(host: string): Promise<void> {
    await expect
      .poll(() =>
        this.desk.evaluate(async () => {
          const scripts = await chrome.scripting.getRegisteredContentScripts();
          return scripts.flatMap(({ matches }) => matches ?? []).join(' ');
        }),
      )
      .toContain(`//${host}/`);
  }

  /**
   * Makes the browser remember a yes for this host, so that asking for it is answered without a prompt:
   * without a display the prompt would be invisible. The host is granted only when it is asked for.
   */
  async grant(origin: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern), [
      this.id,
      `${origin}/*`,
    ] as const);
    await page.close();
  }

  /** Takes a host back on the browser's own page of extensions, as a person may at any time. */
  async revoke(origin: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(([id, pattern]) => chrome.developerPrivate.removeHostPermission(id, pattern), [
      this.id,
      `${origin}/*`,
    ] as const);
    await page.close();
  }

  /** Ends the service worker as the browser may at any time, and waits until it has gone. */
  async killWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.desk);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }

  /** Keeps the worker so busy that it answers nobody for so many milliseconds. */
  async stallWorker(milliseconds: number): Promise<void> {
    const [worker] = this.context.serviceWorkers();
    await worker?.evaluate((duration) => {
      for (const end = Date.now() + duration; Date.now() < end; );
    }, milliseconds);
  }

  /** Reloads the extension with its tabs open, as an update does. */
  async update(): Promise<Extension> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(async (id) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id, { failQuietly: true });
    }, this.id);
    await page.close();
    return Extension.of(this.context);
  }
}
