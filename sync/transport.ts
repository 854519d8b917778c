/** A file of the folder that devices share. */
export interface RemoteFile {
  name: string;
  /** In bytes; `null` where the host does not say. */
  size: number | null;
}

/** What a round can be refused with. `kind` is what the page explains in words. */
export type TransportProblem =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'not-webdav'
  | 'full'
  | 'busy'
  | 'offline'
  | 'redirected'
  | 'certificate'
  | 'unexpected'
  | 'permission';

/** A host refused, or could not be reached. */
export class TransportError extends Error {
  override name = 'TransportError';
  constructor(
    readonly kind: TransportProblem,
    /** The status of the host's answer, and how long it asks to be left alone. */
    readonly answer: { status?: number; retryAfterSeconds?: number } = {},
  ) {
    super(answer.status === undefined ? kind : `${kind} (${answer.status})`);
  }

  get status(): number | undefined {
    return this.answer.status;
  }

  get retryAfterSeconds(): number | undefined {
    return this.answer.retryAfterSeconds;
  }
}

/**
 * The folder that devices share. What it lists may be stale, and a file that it does not list may exist. Everything may
 * fail with a `TransportError`; an aborted signal throws its reason.
 */
export interface Transport {
  list(signal?: AbortSignal): Promise<RemoteFile[]>;
  get(name: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  put(name: string, bytes: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<void>;
  /** Resolves also if there is no such file. */
  remove(name: string, signal?: AbortSignal): Promise<void>;
}
