import type { BrowserContext } from '@playwright/test';

/** The browser's own process. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (!pid) throw new Error('the browser does not say which process it is');
  return pid;
}

/**
 * What kills the browser without a word, so that the profile stays as it is at that moment. To ask which process it is
 * takes a while, and so it is asked before.
 */
export async function killerOf(context: BrowserContext): Promise<() => Promise<void>> {
  const pid = await processOf(context);
  return async () => {
    const gone = context.waitForEvent('close');
    process.kill(pid, 'SIGKILL');
    await gone;
  };
}
