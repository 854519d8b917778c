import { storedItem } from '../preferences/stored-item';

const item = storedItem('marked', (stored) => stored, 'session');

/**
 * Signals a mark or an undo, by its action, to whichever part of the extension listens. A change of storage starts a
 * background that was killed; a change in the database does not.
 */
export async function signalMark(action: string): Promise<void> {
  // The mark is written. A signal that fails must not look as if the mark had failed.
  await item.set(action).catch(() => {});
}

/** Takes the last signal away, whose marks may be gone for good. Nobody is called back. */
export async function clearMarkSignal(): Promise<void> {
  await item.remove();
}

/** Calls back after every mark, until the function it returns is called. */
export function watchMarks(callback: () => void): () => void {
  return item.watch((action) => {
    if (action !== undefined) callback();
  });
}
