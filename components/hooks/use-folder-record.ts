import { useEffect, useState } from 'preact/hooks';
import { type FolderRecord, readFolderRecord, watchFolderRecord } from '@/storage/folder/folder-record';

/** What Epilogue knows of the folder into which it writes, following every change; `null` until it is read. */
export function useFolderRecord(): FolderRecord | null {
  const [record, setRecord] = useState<FolderRecord | null>(null);
  useEffect(() => {
    const read = () => void readFolderRecord().then(setRecord);
    read();
    return watchFolderRecord(read);
  }, []);
  return record;
}
