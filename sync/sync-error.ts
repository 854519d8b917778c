import type { SyncProblemKind } from './sync-state';

/** A round cannot go on, or stops at one device. */
export class SyncError extends Error {
  override name = 'SyncError';
  constructor(
    readonly kind: SyncProblemKind,
    /** The device that it is about, by the name that people gave it. */
    readonly device?: string,
  ) {
    super(device === undefined ? kind : `${kind}: ${device}`);
  }
}
