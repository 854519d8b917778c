import { afterEach, beforeEach } from 'vitest';
import { browser } from 'wxt/browser';

/** In each of the tests that follow, the browser has none of these interfaces. */
export function withoutInterfaces(names: readonly string[]): void {
  const own = browser as unknown as Record<string, unknown>;
  const kept = new Map<string, unknown>();
  beforeEach(() => {
    for (const name of names) {
      if (name in own) kept.set(name, own[name]);
      own[name] = undefined;
    }
  });
  afterEach(() => {
    // What is there and undefined is more than the tests' own browser can reset.
    for (const name of names)
      if (kept.has(name)) own[name] = kept.get(name);
      else delete own[name];
  });
}
