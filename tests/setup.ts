import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { locks } from './locks';

beforeEach(() => fakeBrowser.reset());

if ('document' in globalThis) {
  // Every browser has Web Locks; neither Node nor happy-dom does.
  Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });
  // What is waited for comes when it comes: a busy machine is no failure.
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 30_000 });
}
