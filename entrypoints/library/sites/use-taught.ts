import { useEffect, useState } from 'preact/hooks';
import type { TaughtRule } from '@/detection/taught/rule';
import { readTaughtRules, watchTaughtRules } from '@/storage/preferences/taught-rules';

/** The rules that the person has taught, following every change; nothing until they are read. */
export function useTaught(): TaughtRule[] | null {
  const [rules, setRules] = useState<TaughtRule[] | null>(null);
  useEffect(() => {
    // A change that is reported during the first read is newer than what the read returns.
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
