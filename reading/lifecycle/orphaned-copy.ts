import { browser } from 'wxt/browser';

/** True when the extension was updated, switched off or removed under this copy: nobody listens any more. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
