import { useEffect, useState } from 'preact/hooks';

/**
 * A module that is fetched when the piece that needs it first appears, so that a page opens without it; `null` until
 * then.
 */
export function useLoaded<T extends object>(load: () => Promise<T>): T | null {
  const [module, setModule] = useState<T | null>(null);
  useEffect(() => void load().then((loaded) => setModule(() => loaded)), [load]);
  return module;
}
