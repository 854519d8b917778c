/**
 * Why a file is refused. `not-a-backup`: no backup of Epilogue; `too-new`: a later version wrote it;
 * `test-version`: a test version wrote it, before the first release; `truncated`: its
 * end is missing; `damaged`: something changed it since it was written; `malformed`: it was written like this, but not
 * by Epilogue; `too-large`: beyond what any library can be.
 */
export type RefusalReason =
  | 'not-a-backup'
  | 'too-new'
  | 'test-version'
  | 'truncated'
  | 'damaged'
  | 'malformed'
  | 'too-large';

/** A file that was refused, with nothing written. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  constructor(
    readonly reason: RefusalReason,
    /** The line of the file that is wrong, from 1. */
    readonly line?: number,
  ) {
    super(line === undefined ? reason : `${reason}, line ${line}`);
  }
}
