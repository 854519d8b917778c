// File System Access, which TypeScript leaves out because only Chromium has it.

interface FileSystemHandle {
  queryPermission(how: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  /** Asks the person, which only a page may do, and only in answer to a click. */
  requestPermission(how: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

/** @throws AbortError if the person chooses none */
declare function showDirectoryPicker(how: {
  id: string;
  mode: 'read' | 'readwrite';
  startIn?: 'documents';
}): Promise<FileSystemDirectoryHandle>;
