import type { FileLeft } from '@/transfer/folder/plan-folder';
import { storedItem } from '../preferences/stored-item';

/** What Epilogue knows of the folder into which it writes courses; kept in `storage.local`. */
export interface FolderRecord {
  /** The folder's name; `null` while nothing is written. */
  folder: string | null;
  /**
   * Why nothing can be written. `lost`: the browser wants to be asked again. `gone`: the folder is not there.
   * `template`: the person's template cannot be applied. `said`: its or the browser's own words.
   */
  problem: { what: 'lost' | 'gone' | 'template' | 'failed'; said: string } | null;
  /** The files that were left alone. */
  left: FileLeft[];
  /** `folderState` when it was last looked at, and when everything was last written. */
  seen: string;
  done: string;
  /** When a file was last written, in milliseconds since 1970; 0 for never. */
  writtenAt: number;
}

const NOTHING: FolderRecord = { folder: null, problem: null, left: [], seen: '', done: '', writtenAt: 0 };

const item = storedItem(
  'folder',
  (stored): FolderRecord => ({ ...NOTHING, ...(stored as Partial<FolderRecord> | undefined) }),
);

export const readFolderRecord = item.get;

/** Changes some fields. Changes made at the same time do not lose each other. */
export async function changeFolderRecord(patch: Partial<FolderRecord>): Promise<void> {
  await item.change((now) => ({ ...now, ...patch }));
}

/** Takes the files of these courses out of what is told of the folder. */
export async function forgetInFolderRecord(keys: readonly string[]): Promise<void> {
  await item.change((now) => {
    const left = now.left.filter(({ key }) => !keys.includes(key));
    return left.length === now.left.length ? now : { ...now, left };
  });
}

/** Calls back after every change, until the function it returns is called. */
export const watchFolderRecord = item.watch;
