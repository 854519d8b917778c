import { useLayoutEffect, useState } from 'preact/hooks';
import { watchQuery } from '@/storage/database/live-query';

/** What a query says now: nothing yet, an error, or a value that follows every change in the store. */
export interface Living<T> {
  value?: T;
  failed?: unknown;
}

/** Lives on a query of `storage`; asks anew when one of `deps` changes, keeping the old value until then. */
export function useLiveQuery<T>(query: () => Promise<T>, deps: readonly unknown[]): Living<T> {
  const [state, setState] = useState<Living<T>>({});
  // Before the page is painted: the database is at work meanwhile.
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
