import { type Transport, TransportError, type TransportProblem } from '../transport';

/** The folder of ours within the one that the person chose. */
const FOLDER = 'epilogue';
const LONGEST_FILE = 64 * 2 ** 20;

/** The parts of the browser's handles that are used here. */
export interface FileHandle {
  kind: 'file';
  name: string;
  getFile(): Promise<Blob>;
  createWritable(): Promise<{
    write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

export interface FolderHandle {
  kind: 'directory';
  name: string;
  values(): AsyncIterable<FileHandle | FolderHandle>;
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<FolderHandle>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
}

/**
 * The folder `epilogue` in a folder on this computer, which another program carries to other devices. `list` refuses
 * with `not-found` where there is none; only `put` makes it.
 */
export function folderTransport(chosen: FolderHandle): Transport {
  const ours = (create = false) => chosen.getDirectoryHandle(FOLDER, { create });

  return {
    list: (signal) =>
      named(async () => {
        const files = [];
        for await (const entry of (await ours()).values()) {
          signal?.throwIfAborted();
          // The name is enough: a size would open each file, and what is not whole shows when it is read.
          if (entry.kind === 'file') files.push({ name: entry.name, size: null });
        }
        return files;
      }, signal),

    get: (name, signal) =>
      named(async () => {
        const file = await (await (await ours()).getFileHandle(name)).getFile();
        if (file.size > LONGEST_FILE) throw new TransportError('unexpected');
        return new Uint8Array(await file.arrayBuffer());
      }, signal),

    put: (name, bytes, signal) =>
      named(async () => {
        const file = await (await ours(true)).getFileHandle(name, { create: true });
        // The browser writes beside the file, and puts it in place when it is closed.
        const writable = await file.createWritable();
        try {
          await writable.write(bytes);
          await writable.close();
        } catch (error) {
          await writable.abort().catch(() => {});
          throw error;
        }
      }, signal),

    remove: (name, signal) =>
      named(async () => {
        await (await ours()).removeEntry(name).catch((error) => {
          if (nameOf(error) !== 'NotFoundError') throw error;
        });
      }, signal),
  };
}

const KINDS: Record<string, TransportProblem> = {
  NotFoundError: 'not-found',
  NotAllowedError: 'permission',
  SecurityError: 'permission',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'busy',
  InvalidStateError: 'busy',
  TypeMismatchError: 'conflict',
};
/** Another program holds the file, and has soon done with it. */
const SOON = 60;

async function named<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TransportError) throw error;
    const kind = KINDS[nameOf(error)] ?? 'unexpected';
    throw new TransportError(kind, kind === 'busy' ? { retryAfterSeconds: SOON } : {});
  }
}

const nameOf = (error: unknown) =>
  error instanceof Error || error instanceof DOMException ? error.name : '';
