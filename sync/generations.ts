import { openFile, type Sealing, UnreadableFileError } from './files/envelope';
import type { SyncFile } from './files/file-names';
import { type Transport, TransportError } from './transport';

/** By library, the one that took its place everywhere, as far as somebody who knows the key has said so. */
export async function successorsIn(
  transport: Transport,
  files: readonly SyncFile[],
  sealing: Pick<Sealing, 'keys' | 'isEncrypted'>,
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const after = new Map<string, string>();
  for (const file of files) {
    if (file.kind !== 'generation' || after.has(file.from)) continue;
    try {
      const bytes = await transport.get(file.name, signal);
      await openFile(file.name, bytes, { ...sealing, library: file.from, aliases: [] });
      after.set(file.from, file.to);
    } catch (error) {
      const isAway = error instanceof TransportError && error.kind === 'not-found';
      if (!(error instanceof UnreadableFileError) && !isAway) throw error;
    }
  }
  return after;
}

/** The library that stands at the end, after each that took the place of another. */
export function latestOf(library: string, after: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  let at = library;
  for (let next = after.get(at); next !== undefined && !passed.has(at); next = after.get(at)) {
    passed.add(at);
    at = next;
  }
  return at;
}
