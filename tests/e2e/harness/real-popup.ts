import { type BrowserContext, type CDPSession, expect } from '@playwright/test';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** The popup as the toolbar opens it. It is no page to Playwright, so it is spoken to by the protocol. */
export class RealPopup {
  private next = 1;

  private constructor(
    private readonly browser: CDPSession,
    private readonly session: string,
  ) {}

  /** The popup that is open or about to be. */
  static async find(context: BrowserContext): Promise<RealPopup> {
    const browser = await browserSession(context);
    const found = await popupTarget(browser);
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId: found.targetId,
      flatten: false,
    });
    return new RealPopup(browser, sessionId);
  }

  /** Waits for the element and clicks it with the mouse. */
  async click(selector: string): Promise<void> {
    await expect.poll(() => this.evaluate(`!!document.querySelector('${selector}')`)).toBe(true);
    const [x, y] = JSON.parse(
      await this.evaluate<string>(`(() => {
        const box = document.querySelector('${selector}').getBoundingClientRect();
        return JSON.stringify([box.x + box.width / 2, box.y + box.height / 2]);
      })()`),
    ) as [number, number];
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    return (answer as { result?: { value: T } }).result?.value as T;
  }

  close(): Promise<unknown> {
    return this.evaluate('window.close()');
  }

  /** Whether it still stands. */
  async isOpen(): Promise<boolean> {
    const { targetInfos } = await this.browser.send('Target.getTargets');
    return targetInfos.some(isPopup);
  }

  private send(method: string, params: object): Promise<unknown> {
    const id = this.next++;
    const answered = new Promise<unknown>((resolve) => {
      const settle = (result: unknown) => {
        this.browser.off('Target.receivedMessageFromTarget', listen);
        this.browser.off('Target.detachedFromTarget', gone);
        resolve(result);
      };
      const listen = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message);
        if (sessionId === this.session && answer.id === id) settle(answer.result ?? {});
      };
      // The popup may die of what it was told to do, and then answers nothing.
      const gone = ({ sessionId }: { sessionId: string }) => {
        if (sessionId === this.session) settle({});
      };
      this.browser.on('Target.receivedMessageFromTarget', listen);
      this.browser.on('Target.detachedFromTarget', gone);
    });
    const message = JSON.stringify({ id, method, params });
    return this.browser
      .send('Target.sendMessageToTarget', { sessionId: this.session, message })
      .then(() => answered);
  }
}

function isPopup({ url }: Target): boolean {
  return /^chrome-extension:\/\/[a-z]+\/popup\.html$/.test(url);
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser of its own');
  return browser.newBrowserCDPSession();
}

async function popupTarget(browser: CDPSession): Promise<Target> {
  let found: Target | undefined;
  await expect
    .poll(async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      found = targetInfos.find(isPopup);
      return found !== undefined;
    })
    .toBe(true);
  return found as Target;
}

/**
 * Clicks the toolbar button for the tab whose address begins so: opens the real popup and grants `activeTab`.
 */
export async function clickToolbar(context: BrowserContext, id: string, address: string): Promise<RealPopup> {
  const browser = await browserSession(context);
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url.startsWith(address));
  // Playwright's list of the protocol's commands does not have this one.
  const send = browser.send.bind(browser) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  return RealPopup.find(context);
}
