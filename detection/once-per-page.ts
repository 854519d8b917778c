import type { Page } from './reader';

/** Remembers what was computed for a page, because a reader's functions are asked one after the other. */
export function oncePerPage<T>(compute: (page: Page) => T): (page: Page) => T {
  const known = new WeakMap<Page, { value: T }>();
  return (page) => {
    const hit = known.get(page) ?? { value: compute(page) };
    known.set(page, hit);
    return hit.value;
  };
}
