import { browser } from 'wxt/browser';

/**
 * The match pattern of an origin. It has no port, because Firefox's patterns know none, and our code checks the port.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether the browser lets us read this origin. */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}
