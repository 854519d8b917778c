import type { Notice } from '@/components/controls/toast';
import { useFolderRecord } from '@/components/hooks/use-folder-record';
import { FolderProblem } from './files/folder-problem';

/** Says on every page of the library that nothing can be written into the folder any more. */
export function FolderLine({ say }: { say: (notice: Notice | null) => void }) {
  const record = useFolderRecord();
  return record && <FolderProblem record={record} say={say} />;
}
