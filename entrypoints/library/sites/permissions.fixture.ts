import { vi } from 'vitest';
import { browser } from 'wxt/browser';

/**
 * Adds the browser's permissions, which the stand-in lacks: these patterns are granted, and those in the first list
 * came with the installation. Returns the set of granted patterns. For tests.
 */
export function grant(required: readonly string[], optional: readonly string[] = []): Set<string> {
  const granted = new Set([...required, ...optional]);
  const hearing = new Set<() => void>();
  const event = {
    addListener: (each: () => void) => hearing.add(each),
    removeListener: (each: () => void) => hearing.delete(each),
  };
  Object.assign(browser, {
    permissions: {
      onAdded: event,
      onRemoved: event,
      contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
        [...origins, ...permissions].every((each) => granted.has(each)),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const each of origins) granted.delete(each);
        for (const each of hearing) each();
        return true;
      },
    },
  });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    host_permissions: [...required],
  } as unknown as ReturnType<typeof browser.runtime.getManifest>);
  return granted;
}
