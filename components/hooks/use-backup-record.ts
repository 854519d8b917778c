import { useEffect, useState } from 'preact/hooks';
import { type BackupRecord, readBackupRecord, watchBackupRecord } from '@/storage/backup/backup-record';

/** What Epilogue knows about copies outside of the library, following every change; `null` until it is read. */
export function useBackupRecord(): BackupRecord | null {
  const [keeping, setKeeping] = useState<BackupRecord | null>(null);
  useEffect(() => {
    const read = () => void readBackupRecord().then(setKeeping);
    read();
    return watchBackupRecord(read);
  }, []);
  return keeping;
}
