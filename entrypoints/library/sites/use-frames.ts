import { useEffect, useState } from 'preact/hooks';
import { readFrames, type SiteFrame, watchFrames } from '@/storage/preferences/site-frames';

/** All frames that were asked for along with a site, following every change; none until they are read. */
export function useFrames(): readonly SiteFrame[] {
  const [frames, setFrames] = useState<readonly SiteFrame[]>([]);
  useEffect(() => {
    let changed = false;
    const stop = watchFrames((now) => {
      changed = true;
      setFrames(now);
    });
    // What is read now is older than a change that has come meanwhile.
    void readFrames().then((stored) => changed || setFrames(stored));
    return stop;
  }, []);
  return frames;
}
