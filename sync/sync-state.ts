import { storedItem } from '@/storage/preferences/stored-item';
import type { TransportProblem } from './transport';

/**
 * Why a round stopped, beside what a host can say. `emptied`: the folder that held the library's files has none;
 * `other-library`: files there belong to another library; `wrong-passphrase`; `key-missing`: the folder is encrypted and
 * its key file is gone; `locked`: it is encrypted, and this device knows no passphrase; `update`: a device writes a
 * newer form; `restored`: the library was put back to an earlier state, which asks how to go on; `damaged`: what was
 * uploaded does not come back as it was sent; `replaced`: another device
 * put its library back to an earlier state for all devices, which this one has to confirm; `not-encrypted`: a passphrase was given, and the folder has none;
 * `unread`: something of a device that is to be retired could not be read yet.
 */
export type SyncProblemKind =
  | TransportProblem
  | 'emptied'
  | 'other-library'
  | 'wrong-passphrase'
  | 'key-missing'
  | 'locked'
  | 'update'
  | 'restored'
  | 'replaced'
  | 'damaged'
  | 'not-encrypted'
  | 'unread'
  | 'failed';

export interface SyncProblem {
  kind: SyncProblemKind;
  /** The status of the host's answer. */
  status?: number;
  /** When the next round may begin, milliseconds since 1970. */
  retryAt?: number;
  /** The device that it is about, by the name that people gave it. */
  device?: string;
}

/** One device whose files lie in the folder. */
export interface SyncDevice {
  fileId: string;
  /** As people named it. */
  name: string;
  /** When something new of it was read here, milliseconds since 1970; 0 for never. */
  lastSeenAt: number;
  /** The count of its files up to which everything was read here, and the greatest that is listed. */
  readTo: number;
  written: number;
  retired: boolean;
  /** This device. */
  own: boolean;
}

/** What a merge hid of this library. A course comes back by `markCourse(key, 'restored')`. */
export interface HiddenBySync {
  /** Milliseconds since 1970. */
  at: number;
  /** The name of the device whose words did it. */
  device: string;
  courses: { key: string; title: string }[];
  /** The beginnings of notes. */
  notes: string[];
}

export type SyncStatus = 'off' | 'idle' | 'working' | 'problem' | 'paused';

/** What the page *Devices* shows; kept in `storage.local` by whoever does a round. */
export interface SyncState {
  status: SyncStatus;
  problem?: SyncProblem;
  /** When a round last came to its end, milliseconds since 1970. */
  lastExchangeAt?: number;
  devices: SyncDevice[];
  /** The latest first, 50 at most. */
  hidden: HiddenBySync[];
  /** Names of records that came and are none, 50 at most. */
  skipped?: string[];
}

const OFF: SyncState = { status: 'off', devices: [], hidden: [] };

const item = storedItem(
  'sync-state',
  (stored): SyncState => ({ ...OFF, ...(stored as Partial<SyncState> | undefined) }),
);

export const readSyncState = item.get;

/** Changes some fields, and takes those away that are given as `undefined`. */
export async function changeSyncState(
  patch: { [K in keyof SyncState]?: SyncState[K] | undefined },
): Promise<void> {
  await item.change((now) => {
    const all = Object.entries({ ...now, ...patch }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(all) as unknown as SyncState;
  });
}

/** Calls back with the state after every change, until the function it returns is called. */
export const watchSyncState = item.watch;
