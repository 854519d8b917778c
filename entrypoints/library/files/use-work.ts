import { useRef, useState } from 'preact/hooks';

/** Milliseconds after which people wonder whether anything happens. */
const SOON = 500;

export interface Work {
  /** The share that is done, from 0 to 1; `null` while nothing takes long enough to be shown. */
  share: number | null;
  isBusy: boolean;
  stop: () => void;
  /** Does one piece of work at a time. Resolves to `null` if it was stopped. */
  run: <T>(work: (signal: AbortSignal, progress: (share: number) => void) => Promise<T>) => Promise<T | null>;
}

/** Long work on a page. It shows its progress once it lasts half a second, and can be stopped. */
export function useWork(): Work {
  const [share, setShare] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  const current = useRef<AbortController | null>(null);

  const run: Work['run'] = async (work) => {
    const controller = new AbortController();
    current.current = controller;
    const since = performance.now();
    setBusy(true);
    try {
      return await work(controller.signal, (done) => {
        if (performance.now() - since > SOON) setShare(done);
      });
    } catch (error) {
      if (controller.signal.aborted) return null;
      throw error;
    } finally {
      setShare(null);
      setBusy(false);
    }
  };
  return { share, isBusy, stop: () => current.current?.abort(), run };
}
