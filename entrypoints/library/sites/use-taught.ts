import { useEffect, useState } from 'preact/hooks';
import type { TaughtRule } from '@/detection/taught/rule';
import { readTaughtRules, watchTaughtRules } from '@/storage/preferences/taught-rules';

/** What the person has taught, following every change of it; nothing until it was read. */
export function useTaught(): TaughtRule[] | null {
  const [rules, setRules] = useState<TaughtRule[] | null>(null);
  useEffect(() => {
    // A change that is told while this is read is newer than what is read.
    let told = false;
    const stop = watchTaughtRules((now) => {
      told = true;
      setRules(now);
    });
    void readTaughtRules().then((now) => told || setRules(now));
    return stop;
  }, []);
  return rules;
}
