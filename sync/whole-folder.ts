import { FACT_TABLES } from '@/storage/database/sync-rows';
import type { Backup } from '@/transfer/backup/format';
import { emptyBackup } from '@/transfer/backup/row-reader';
import { openBase } from './files/base-parts';
import { readWords } from './files/device-words';
import { openFile, type Sealing, UnreadableFileError } from './files/envelope';
import { isOfDevice, type SyncFile } from './files/file-names';
import { nextOf } from './round/next-step';
import { SyncError } from './sync-error';
import { type Transport, TransportError } from './transport';

/** All facts of a library in the folder, as far as they are whole, and the names of its devices. */
export async function wholeFolder(
  transport: Transport,
  files: readonly SyncFile[],
  sealing: Sealing,
  signal?: AbortSignal,
): Promise<{ given: Backup; devices: string[] }> {
  const given = emptyBackup();
  const devices = new Set<string>();
  const fileIds = new Set(files.filter(isOfDevice).map(({ fileId }) => fileId));
  for (const fileId of fileIds) {
    const failed = new Set<string>();
    for (let count = 0; ; ) {
      const own = files.filter(isOfDevice).filter((file) => file.fileId === fileId && !failed.has(file.name));
      const step = nextOf(own, count);
      if (!step) break;
      try {
        const get = async (name: string) => await transport.get(name, signal);
        const [first] = step.files;
        const words =
          first?.kind === 'segment'
            ? await openFile(first.name, await get(first.name), sealing)
            : await openBase(
                step.files.filter((file) => file.kind === 'base'),
                get,
                sealing,
              );
        const { header, backup } = await readWords(words);
        devices.add(header.name);
        for (const table of FACT_TABLES) (given[table] as unknown[]).push(...backup[table]);
        count = step.to;
      } catch (error) {
        const isAway = error instanceof TransportError && error.kind === 'not-found';
        if (!(error instanceof UnreadableFileError) && !isAway) throw error;
        if (error instanceof UnreadableFileError && error.why === 'newer') throw new SyncError('update');
        for (const { name } of step.files) failed.add(name);
      }
    }
  }
  return { given, devices: [...devices] };
}
