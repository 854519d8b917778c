import 'fake-indexeddb/auto';
import { afterAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { locks } from './locks';
import { restoreBrowser } from './restore-browser';

// Only a built extension has the files that these words are loaded from; here they come from the sources.
vi.mock('@/browser/load-closing-words', async () => ({
  loadClosingWords: (await import('@/detection/closing/words.fixture')).loadWords,
}));

restoreBrowser();
// What a page has begun to load must not come when its test is over.
afterAll(() => vi.dynamicImportSettled());
beforeEach(() => fakeBrowser.reset());

// Milliseconds that tests wait for something: a busy machine is no failure.
const PATIENCE = 30_000;
const { waitFor } = vi;
vi.waitFor = (check, options = PATIENCE) => waitFor(check, options);

// Every browser says which languages are wanted, and has Web Locks; Node 20 has neither, happy-dom no locks.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { languages: ['en'] } });
Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });

if ('document' in globalThis) {
  // happy-dom has no idle callbacks either.
  globalThis.requestIdleCallback = (run) =>
    Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 0 })));
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: PATIENCE });
}
