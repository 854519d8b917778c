import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isGranted } from '@/browser/hosts';

/** Which of these origins the browser lets us read, following every change; nothing until it has answered. */
export function useGranted(origins: readonly string[]): ReadonlySet<string> | undefined {
  const [granted, setGranted] = useState<ReadonlySet<string>>();
  useEffect(() => {
    let left = false;
    const look = async () => {
      const all = await Promise.all(
        origins.map(async (origin) => ((await isGranted(origin)) ? [origin] : [])),
      );
      if (!left) setGranted(new Set(all.flat()));
    };
    const changed = () => void look();
    changed();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      left = true;
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [origins.join(' ')]);
  return granted;
}
