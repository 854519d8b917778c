import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { locks } from './locks';

beforeEach(() => fakeBrowser.reset());

// Every browser has Web Locks; neither Node nor happy-dom does.
if ('document' in globalThis)
  Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });
