import { browser } from 'wxt/browser';

export interface CardFrame {
  frame: HTMLIFrameElement;
  /** The card says how tall it is, in pixels. */
  resize(height: number): void;
  close(): void;
}

/**
 * Opens the card, or another page of ours, in the corner: an extension page in an iframe, in a closed shadow root, so
 * that nothing typed into it reaches the page. It takes no focus, and no room until the card says how tall it is.
 */
export function openCard(document: Document, page = '/card.html'): CardFrame {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(page as '/card.html');
  frame.title = 'Epilogue';
  style(host, { all: 'initial', position: 'fixed', right: '16px', bottom: '16px', 'z-index': '2147483647' });
  style(frame, {
    display: 'block',
    width: 'min(360px, calc(100vw - 32px))',
    height: '0',
    border: '0',
    'border-radius': '12px',
  });
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  return {
    frame,
    resize: (height) => style(frame, { height: `${Math.min(Math.max(0, Math.round(height)), 640)}px` }),
    close: () => host.remove(),
  };
}

function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}
