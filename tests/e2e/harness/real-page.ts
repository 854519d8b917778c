import { type BrowserContext, type CDPSession, expect } from '@playwright/test';

/** A page of ours where the browser itself opens it: the popup, the panel beside the page. */
export type Place = 'popup.html' | 'sidepanel.html';

interface Target {
  targetId: string;
  url: string;
}

/** Such a page is none to Playwright, so it is spoken to by the protocol. */
export class RealPage {
  private next = 1;

  private constructor(
    private readonly browser: CDPSession,
    private readonly session: string,
    private readonly target: string,
  ) {}

  /** The one that is open or about to be. */
  static async find(context: BrowserContext, place: Place): Promise<RealPage> {
    const browser = await browserSession(context);
    const { targetId } = await targetOf(browser, place);
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new RealPage(browser, sessionId, targetId);
  }

  /** Waits for the element and clicks it with the mouse. */
  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    const [x, y] = JSON.parse(
      await this.evaluate<string>(`(() => {
        const element = document.querySelector('${selector}');
        element.scrollIntoView({ block: 'nearest' });
        const box = element.getBoundingClientRect();
        return JSON.stringify([box.x + box.width / 2, box.y + box.height / 2]);
      })()`),
    ) as [number, number];
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  /** Waits until there is such an element. */
  async waitFor(selector: string): Promise<void> {
    await expect.poll(() => this.evaluate(`!!document.querySelector('${selector}')`)).toBe(true);
  }

  /** Types into what has the focus, a character at a time. */
  async type(text: string): Promise<void> {
    for (const character of text) await this.send('Input.insertText', { text: character });
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
    return targetInfos.some(({ targetId }) => targetId === this.target);
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
      // The page may die of what it was told to do, and then answers nothing.
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

export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser of its own');
  return browser.newBrowserCDPSession();
}

async function targetOf(browser: CDPSession, place: Place): Promise<Target> {
  let found: Target | undefined;
  await expect
    .poll(async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      found = targetInfos.find(
        ({ url }) => url.startsWith('chrome-extension://') && url.endsWith(`/${place}`),
      );
      return found !== undefined;
    })
    .toBe(true);
  return found as Target;
}
