import { liveQuery } from 'dexie';
import { withLibrary } from './connection';

/**
 * Runs a query of this room now and again whenever what it read has changed, in any part of the extension.
 * @returns a function that ends it
 */
export function watchQuery<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  error: (problem: unknown) => void,
): () => void {
  let stop = () => {};
  let stopped = false;
  // Dexie loses sight of what a query reads when the query itself has to open the database.
  withLibrary(async () => {}).then(() => {
    if (stopped) return;
    // Only of an async function does Dexie know that it must follow native promises.
    const subscription = liveQuery(async () => await query()).subscribe({ next, error });
    stop = () => subscription.unsubscribe();
  }, error);
  return () => {
    stopped = true;
    stop();
  };
}
