import type { SyncKey } from '@/storage/preferences/sync-keys';
import type { SyncFile } from '../files/file-names';
import { SyncError } from '../sync-error';
import type { Transport } from '../transport';
import { type KeyFile, parseKeyFile, unwrapKey } from './key-file';

/** The folder's keys as far as this secret opens them, the smallest id first; none of a folder that is not encrypted. */
export async function openKeys(
  transport: Transport,
  files: readonly SyncFile[],
  secret: string | undefined,
  signal?: AbortSignal,
): Promise<{ keys: SyncKey[]; libraries: string[] }> {
  const found = await keyFiles(transport, files, signal);
  if (found.length === 0 && secret !== undefined) throw new SyncError('not-encrypted');
  if (found.length > 0 && secret === undefined) throw new SyncError('locked');
  const keys = new Map<string, SyncKey>();
  for (const { file } of found) {
    const key = await unwrapKey(file, secret ?? '');
    if (key) keys.set(key.id, key);
  }
  if (found.length > 0 && keys.size === 0) throw new SyncError('wrong-passphrase');
  return {
    keys: [...keys.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    libraries: found.map(({ file }) => file.library),
  };
}

/** The key files of the folder that are some. */
export async function keyFiles(
  transport: Transport,
  files: readonly SyncFile[],
  signal?: AbortSignal,
): Promise<{ name: string; file: KeyFile }[]> {
  const found: { name: string; file: KeyFile }[] = [];
  for (const file of files) {
    if (file.kind !== 'key') continue;
    const parsed = parseKeyFile(await transport.get(file.name, signal));
    if (parsed) found.push({ name: file.name, file: parsed });
  }
  return found;
}
