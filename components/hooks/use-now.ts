import { useEffect, useState } from 'preact/hooks';

/** The time in milliseconds since 1970, renewed every `every` milliseconds while the page is visible. */
export function useNow(every = 60_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
