import { storedItem } from './stored-item';

/** A key of an encrypted folder, as this device keeps it. It is never exported and left out of reports. */
export interface SyncKey {
  id: string;
  /** 32 bytes in base64. */
  raw: string;
}

const item = storedItem('sync-keys', (stored): SyncKey[] =>
  Array.isArray(stored) ? stored.filter(isKey) : [],
);

export const readSyncKeys = item.get;
export const setSyncKeys = item.set;
export const forgetSyncKeys = item.remove;

function isKey(value: unknown): value is SyncKey {
  const { id, raw } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof raw === 'string' && raw.length === 44;
}
