import { liveQuery } from 'dexie';
import { withLibrary } from './connection';

/**
 * Runs a query of `storage` now, and again whenever any part of the extension changes what the query read.
 * @returns a function that ends it
 */
export function watchQuery<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  error: (problem: unknown) => void,
): () => void {
  let stop = () => {};
  let stopped = false;
  // Dexie does not see what a query reads when the query itself has to open the database.
  withLibrary(async () => {}).then(() => {
    if (stopped) return;
    // Dexie follows native promises only when it knows that the function is async.
    const subscription = liveQuery(async () => await query()).subscribe({ next, error });
    stop = () => subscription.unsubscribe();
  }, error);
  return () => {
    stopped = true;
    stop();
  };
}
