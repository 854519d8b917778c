import { useEffect, useState } from 'preact/hooks';
import { type Quoted, takeQuoted, watchQuoted } from '@/browser/pending-quote';

/** What came of the latest quoting in the tab, from before the panel opened or since, and how to have done with it. */
export function useQuoted(tabId: number | null): [Quoted | null, () => void] {
  const [quoted, setQuoted] = useState<Quoted | null>(null);
  useEffect(() => {
    setQuoted(null);
    if (tabId === null) return;
    const take = () => void takeQuoted(tabId).then((left) => left && setQuoted(left));
    take();
    return watchQuoted(tabId, take);
  }, [tabId]);
  return [quoted, () => setQuoted(null)];
}
