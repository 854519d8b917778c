import { useLayoutEffect, useState } from 'preact/hooks';
import { watchQuery } from '@/storage/database/live-query';

/** The state of a query: nothing yet, an error, or a value that follows every change in the store. */
export interface Living<T> {
  value?: T;
  failed?: unknown;
}

/** Follows a query of `storage`. It asks anew when one of `deps` changes, and keeps the old value until then. */
export function useLiveQuery<T>(query: () => Promise<T>, deps: readonly unknown[]): Living<T> {
  const [state, setState] = useState<Living<T>>({});
  // Runs before the page is painted, so that the database works meanwhile.
  useLayoutEffect(
    () =>
      watchQuery(
        query,
        (value) => setState({ value }),
        (failed) => setState({ failed }),
      ),
    deps,
  );
  return state;
}
