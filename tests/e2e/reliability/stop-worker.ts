import type { CDPSession, Page } from '@playwright/test';

/** Ends the service worker at once, as often as asked, as the browser may at any time. */
export class WorkerStopper {
  private status = 'unknown';
  private onStatus: (() => void) | null = null;

  private constructor(private readonly client: CDPSession) {
    client.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      this.status = versions.at(-1)?.runningStatus ?? this.status;
      this.onStatus?.();
    });
  }

  /** `desk` is a page of the extension: it sees the extension's worker. */
  static async of(desk: Page): Promise<WorkerStopper> {
    const stopper = new WorkerStopper(await desk.context().newCDPSession(desk));
    await stopper.client.send('ServiceWorker.enable');
    return stopper;
  }

  /** Resolves when the worker has gone; at once, with false, when none was running. */
  async stop(): Promise<boolean> {
    if (this.status !== 'running') return false;
    const stopped = new Promise<void>((resolve) => {
      this.onStatus = () => this.status === 'stopped' && resolve();
    });
    await this.client.send('ServiceWorker.stopAllWorkers');
    await stopped;
    this.onStatus = null;
    return true;
  }
}
