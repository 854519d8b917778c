import type { SyncIdentity } from '@/storage/database/sync-identity';
import type { Sealing } from '../files/envelope';
import { parseName, type SyncFile } from '../files/file-names';
import type { SyncProblem } from '../sync-state';
import type { Transport } from '../transport';

/** What one round works with. */
export interface Round {
  transport: Transport;
  /** Milliseconds since 1970: for people and for how often, never for what is true. */
  now: number;
  signal: AbortSignal | undefined;
  /** What this device is; changes when another turns out to write under its name. */
  me: SyncIdentity;
  sealing: Sealing;
  /** As they were listed at the beginning; a file that is missing here may exist. */
  files: SyncFile[];
  /** What stops at one device and lets the rest go on. */
  problems: SyncProblem[];
}

/** The files of Epilogue that the folder lists, each once. */
export async function listedFiles(transport: Transport, signal?: AbortSignal): Promise<SyncFile[]> {
  const names = new Set((await transport.list(signal)).map(({ name }) => name));
  return [...names].sort().flatMap((name) => parseName(name) ?? []);
}
