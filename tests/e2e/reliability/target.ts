import type { BrowserContext, CDPSession } from '@playwright/test';

/** A conversation by the protocol with a target that is no page to Playwright, and that may die and come back. */
export class Target {
  private next = 1;
  private readonly answers = new Map<number, (result: unknown) => void>();

  private constructor(
    private readonly browser: CDPSession,
    private readonly session: string,
    private readonly onEvent: (method: string, params: unknown) => void,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId === session) this.receive(JSON.parse(message));
    });
  }

  /** Attaches to the service worker of the extension; `onEvent` hears what it says, in each of its lives. */
  static async worker(
    context: BrowserContext,
    onEvent: (method: string, params: unknown) => void,
  ): Promise<Target> {
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('this context has no browser of its own');
    const { targetInfos } = await browser.send('Target.getTargets');
    const worker = targetInfos.find(({ type }) => type === 'service_worker');
    if (!worker) throw new Error('no service worker is running');
    const { targetId } = worker;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Target(browser, sessionId, onEvent);
  }

  /** Never answered when the target dies of it, or before. */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = this.next++;
    const answered = new Promise((resolve) => this.answers.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    // A browser that is killed takes the message with it: that is not answered, either.
    await this.browser
      .send('Target.sendMessageToTarget', { sessionId: this.session, message })
      .catch((error: Error) => {
        if (!error.message.includes('has been closed')) throw error;
      });
    return answered;
  }

  private receive(message: { id?: number; method?: string; params?: unknown; result?: unknown }): void {
    if (message.method) this.onEvent(message.method, message.params);
    if (message.id === undefined) return;
    this.answers.get(message.id)?.(message.result);
    this.answers.delete(message.id);
  }
}
