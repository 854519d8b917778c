import { useEffect, useState } from 'preact/hooks';
import { type Keeping, readKeeping, watchKeeping } from '@/storage/backup/backup-record';

/** What is known about copies of the library outside of it, following every change; `null` until it is read. */
export function useKeeping(): Keeping | null {
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  useEffect(() => {
    const read = () => void readKeeping().then(setKeeping);
    read();
    return watchKeeping(read);
  }, []);
  return keeping;
}
