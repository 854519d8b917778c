/**
 * Lets the person pick a folder, in answer to a click; `null` if they picked none. The browser remembers under `use`
 * where the last one was.
 */
export async function pickFolder(use: 'courses' | 'epilogue'): Promise<FileSystemDirectoryHandle | null> {
  try {
    const start = use === 'courses' ? { startIn: 'documents' as const } : {};
    return await showDirectoryPicker({ id: use, mode: 'readwrite', ...start });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  }
}
