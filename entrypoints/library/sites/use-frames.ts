import { useEffect, useState } from 'preact/hooks';
import { readFrames, type SiteFrame, watchFrames } from '@/storage/preferences/site-frames';

/** All frames that belong to tracked sites, following every change; none until they are read. */
export function useFrames(): readonly SiteFrame[] {
  const [frames, setFrames] = useState<readonly SiteFrame[]>([]);
  useEffect(() => {
    let changed = false;
    const stop = watchFrames((now) => {
      changed = true;
      setFrames(now);
    });
    // A change that came meanwhile is newer than what this read returns.
    void readFrames().then((stored) => changed || setFrames(stored));
    return stop;
  }, []);
  return frames;
}
