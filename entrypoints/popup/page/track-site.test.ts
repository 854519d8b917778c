import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { trackSite } from './track-site';

afterEach(() => vi.unstubAllGlobals());

it('has asked the browser and left the intent before the click is over, in that order', () => {
  const calls: unknown[] = [];
  Object.assign(browser, {
    permissions: {
      request: (asked: unknown) => {
        calls.push(asked);
        return new Promise(() => {});
      },
    },
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: unknown) => {
    calls.push(message);
    return new Promise(() => {});
  }) as never);
  const frame = { origin: 'https://texts.example', reader: 'open-edx' };
  void trackSite('https://apps.example', frame);
  expect(calls.splice(0)).toEqual([
    { origins: ['https://apps.example/*', 'https://texts.example/*'] },
    { to: 'track-intent', ask: { origin: 'https://apps.example', frame } },
  ]);
  void trackSite('http://localhost:4173');
  expect(calls).toEqual([
    { origins: ['http://localhost/*'] },
    { to: 'track-intent', ask: { origin: 'http://localhost:4173' } },
  ]);
});
