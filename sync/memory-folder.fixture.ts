import { type RemoteFile, type Transport, TransportError } from './transport';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a folder may do wrong; each is asked for anew with every request. */
export interface Mischief {
  /** Throws before or after the request is done. */
  cut?: () => 'before' | 'after' | null;
  /** Lists what was there some time ago, or leaves some files out. */
  stale?: () => boolean;
  /** Keeps only the beginning of what is put. */
  truncate?: () => boolean;
}

/** A folder in memory. For tests. */
export class MemoryFolder {
  readonly files = new Map<string, Bytes>();
  requests: string[] = [];
  private before: RemoteFile[] = [];

  /** A way to it that may do wrong. */
  transport(mischief: Mischief = {}): Transport {
    const request = async <T>(what: string, work: () => T): Promise<T> => {
      this.requests.push(what);
      const cut = mischief.cut?.() ?? null;
      if (cut === 'before') throw new TransportError('offline');
      const result = work();
      if (cut === 'after') throw new TransportError('offline');
      return result;
    };
    const now = () => [...this.files].map(([name, { length }]) => ({ name, size: length }));
    return {
      list: () =>
        request('list', () => {
          if (!mischief.stale?.()) this.before = now();
          return this.before;
        }),
      get: (name) =>
        request(`get ${name}`, () => {
          const bytes = this.files.get(name);
          if (!bytes) throw new TransportError('not-found', { status: 404 });
          return bytes.slice();
        }),
      put: (name, bytes) =>
        request(`put ${name}`, () => {
          const kept = mischief.truncate?.() ? bytes.slice(0, bytes.length / 2) : bytes.slice();
          this.files.set(name, kept);
        }),
      remove: (name) =>
        request(`remove ${name}`, () => {
          this.files.delete(name);
        }),
    };
  }
}
