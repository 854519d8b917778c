import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hit, Search } from '@/storage/search/search';

/** The result of a search over the whole library: nothing while it is under way, `failed` if it could not be done. */
export interface Searched {
  hits?: Hit[];
  failed?: unknown;
}

/** Searches for the query, and again whenever the library changes. The first letter fetches the index. */
export function useSearch(query: string): Searched {
  const search = useRef<Promise<Search> | null>(null);
  const [changes, setChanges] = useState(0);
  const [found, setFound] = useState<Searched>({});
  useEffect(
    () => () => {
      void search.current?.then((opened) => opened.close());
    },
    [],
  );
  useEffect(() => {
    if (query === '') return;
    let overtaken = false;
    const failed = (problem: unknown) => {
      if (!overtaken) setFound({ failed: problem });
    };
    search.current ??= import('@/storage/search/search').then(({ openSearch }) =>
      openSearch(() => setChanges((before) => before + 1), failed),
    );
    search.current
      .then((opened) => opened.search(query))
      .then((hits) => {
        if (!overtaken) setFound({ hits });
      }, failed);
    return () => {
      overtaken = true;
    };
  }, [query, changes]);
  return query === '' ? {} : found;
}
