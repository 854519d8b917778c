import { useEffect, useState } from 'preact/hooks';
import { type PendingQuote, takePendingQuote, watchPendingQuote } from '@/browser/pending-quote';

/**
 * The result of the latest quote in the tab, from before the panel opened or since, and a function that dismisses it.
 */
export function useQuoted(tabId: number | null): [PendingQuote | null, () => void] {
  const [quoted, setQuoted] = useState<PendingQuote | null>(null);
  useEffect(() => {
    setQuoted(null);
    if (tabId === null) return;
    const take = () => void takePendingQuote(tabId).then((left) => left && setQuoted(left));
    take();
    return watchPendingQuote(tabId, take);
  }, [tabId]);
  return [quoted, () => setQuoted(null)];
}
