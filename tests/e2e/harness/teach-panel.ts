import type { Page } from '@playwright/test';
import type { Teaching } from '@/messages/teaching';

/** How far teaching may have come, by name, for the host that the panel stands in. */
export const TEACHING: Readonly<Record<string, (host: string) => Teaching>> = {
  pointing: (host) => teaching(host, { pointing: 'outline', lit: 'div 备料 焯水 火候' }),
  'nothing lasting': (host) => teaching(host, { unnamed: 'title' }),
  recognised: (host) =>
    teaching(host, {
      rule: { host, path: '', outline: '.shelf a', title: '.step-name', course: '.pot-name', whole: true },
      folder: '/kitchen',
      seen: { course: '慢火炖汤', chapter: '焯水', chapters: 5, position: 2, hitch: null },
    }),
};

function teaching(host: string, part: Partial<Teaching>): Teaching {
  return {
    rule: { host, path: '', outline: '', whole: false },
    pointing: null,
    lit: '',
    unnamed: null,
    folder: '',
    seen: { course: '', chapter: '', chapters: 0, position: null, hitch: 'no-list' },
    ...part,
  };
}

/**
 * Says to the panel, opened as a page of its own, what the script in a page says first, and answers the background as
 * that script does: that this very page is being taught.
 */
export async function greet(panel: Page, nonce: string): Promise<void> {
  await panel.evaluate((nonce) => {
    chrome.runtime.onMessage.addListener(({ to }, _sender, answer) => {
      if (to === 'teaching') answer({ ok: true, reply: location.origin });
    });
    const { port1, port2 } = new MessageChannel();
    Object.assign(window, { taught: port1 });
    window.postMessage({ nonce }, '*', [port2]);
  }, nonce);
}

/** And then how far teaching has come. */
export async function hear(panel: Page, teaching: Teaching): Promise<void> {
  await panel.evaluate(
    (teaching) => (Reflect.get(window, 'taught') as MessagePort).postMessage(teaching),
    teaching,
  );
}
