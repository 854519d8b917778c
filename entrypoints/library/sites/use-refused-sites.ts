import { useEffect, useState } from 'preact/hooks';
import { type RefusedSite, readRefusedSites, watchRefusedSites } from '@/storage/preferences/refused-sites';

/** The tracked sites that the browser would not register, following every change; none until they are read. */
export function useRefusedSites(): readonly RefusedSite[] {
  const [refused, setRefused] = useState<readonly RefusedSite[]>([]);
  useEffect(() => {
    let changed = false;
    const stop = watchRefusedSites((now) => {
      changed = true;
      setRefused(now);
    });
    // A change that came meanwhile is newer than what this read returns.
    void readRefusedSites().then((stored) => changed || setRefused(stored));
    return stop;
  }, []);
  return refused;
}
