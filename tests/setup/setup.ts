import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { locks } from './locks';
import { restoreBrowser } from './restore-browser';

// Only a built extension has the files that these words are loaded from; here they come from the sources.
vi.mock('@/background/recording/load-closing-words', async () => ({
  loadClosingWords: (await import('@/detection/closing/words.fixture')).loadWords,
}));

restoreBrowser();
beforeEach(() => fakeBrowser.reset());

// What is waited for comes when it comes: a busy machine is no failure.
const PATIENCE = 30_000;
const { waitFor } = vi;
vi.waitFor = (check, options = PATIENCE) => waitFor(check, options);

if ('document' in globalThis) {
  // Every browser has Web Locks; neither Node nor happy-dom does.
  Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });
  // Nor has happy-dom anything idle.
  globalThis.requestIdleCallback = (run) =>
    Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 0 })));
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: PATIENCE });
}
