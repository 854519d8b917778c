/**
 * Why a file is not taken in. `not-a-backup`: no backup of Epilogue; `too-new`: written by a later version;
 * `truncated`: its end is missing; `damaged`: it was changed since it was written; `malformed`: it was written like
 * this, but not by Epilogue; `too-large`: beyond what any library can be.
 */
export type RefusalReason = 'not-a-backup' | 'too-new' | 'truncated' | 'damaged' | 'malformed' | 'too-large';

/** A file that was refused, with nothing written. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  constructor(
    readonly reason: RefusalReason,
    /** The line of the file that was not understood, from 1. */
    readonly line?: number,
  ) {
    super(line === undefined ? reason : `${reason}, line ${line}`);
  }
}
