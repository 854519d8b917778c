import type { FileHandle, FolderHandle } from './folder-transport';

/** A folder in memory that answers as the browser's handles do. `refuse`: the error that the next call meets. */
export interface MemoryFolder extends FolderHandle {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  folders: Map<string, MemoryFolder>;
  refuse: string | null;
}

const fail = (name: string): never => {
  throw new DOMException(name, name);
};

export function memoryFolder(name = 'chosen'): MemoryFolder {
  const files: MemoryFolder['files'] = new Map();
  const folders: MemoryFolder['folders'] = new Map();
  const check = () => {
    if (folder.refuse !== null) fail(folder.refuse);
  };
  const handle = (file: string): FileHandle => ({
    kind: 'file',
    name: file,
    getFile: async () => new Blob([files.get(file) ?? fail('NotFoundError')]),
    createWritable: async () => {
      let written: Uint8Array<ArrayBuffer> = new Uint8Array();
      return {
        write: async (bytes) => {
          check();
          written = bytes;
        },
        close: async () => void files.set(file, written),
        abort: async () => {},
      };
    },
  });
  const folder: MemoryFolder = {
    kind: 'directory',
    name,
    files,
    folders,
    refuse: null,
    async *values() {
      check();
      yield* folders.values();
      for (const file of files.keys()) yield handle(file);
    },
    async getDirectoryHandle(inner, { create = false } = {}) {
      check();
      if (create && !folders.has(inner)) folders.set(inner, memoryFolder(inner));
      return folders.get(inner) ?? fail('NotFoundError');
    },
    async getFileHandle(file, { create = false } = {}) {
      check();
      if (create && !files.has(file)) files.set(file, new Uint8Array());
      return files.has(file) ? handle(file) : fail('NotFoundError');
    },
    async removeEntry(file) {
      check();
      if (!files.delete(file)) fail('NotFoundError');
    },
  };
  return folder;
}
