/** The part of the Navigation API that is used; TypeScript's own library has it only in newer versions. */
interface WithNavigation {
  navigation?: EventTarget & { entries?(): { sameDocument: boolean }[] };
}

/**
 * Calls back after every committed change of the page's address without a new document, and when the document
 * comes back from the back-forward cache (`restored`). The Navigation API is in every browser we support.
 */
export function watchNavigation(
  window: Window,
  onChange: (restored: boolean) => void,
  signal: AbortSignal,
): void {
  const { navigation } = window as Window & WithNavigation;
  navigation?.addEventListener('currententrychange', () => onChange(false), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && onChange(true), { signal });
}

/** Whether this document has been at other addresses: what stands in it may still be theirs. */
export function hasMoved(window: Window): boolean {
  const entries = (window as Window & WithNavigation).navigation?.entries?.() ?? [];
  return entries.filter(({ sameDocument }) => sameDocument).length > 1;
}

/** Resolves when the page is really shown: a prerendered page is read by nobody yet. */
export function shown(document: Document): Promise<void> {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (!prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
