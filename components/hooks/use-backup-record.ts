import { useEffect, useState } from 'preact/hooks';
import { type BackupRecord, readBackupRecord, watchBackupRecord } from '@/storage/backup/backup-record';

/** What is known about copies of the library outside of it, following every change; `null` until it is read. */
export function useBackupRecord(): BackupRecord | null {
  const [keeping, setKeeping] = useState<BackupRecord | null>(null);
  useEffect(() => {
    const read = () => void readBackupRecord().then(setKeeping);
    read();
    return watchBackupRecord(read);
  }, []);
  return keeping;
}
