/** A page of the extension, in either driver; or its worker. */
export interface Evaluates {
  evaluate<A, R>(code: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
}

/** Where to hold, and after how many rows; `inBackground`: not here but in the background's page, which Firefox has. */
export interface Hold {
  table: string;
  rows: number;
  inBackground?: boolean;
}

/**
 * Runs where the extension writes: once so many rows were put into this table, their transaction neither ends nor fails,
 * and whoever looks can see that it stands still.
 */
export async function holdWrites({ table, rows, inBackground = false }: Hold): Promise<void> {
  const { prototype } = inBackground
    ? (await chrome.runtime.getBackgroundPage()).IDBObjectStore
    : IDBObjectStore;
  const { put } = prototype;
  let seen = 0;
  prototype.put = function (...args) {
    const request = put.apply(this, args);
    if (this.name !== table) return request;
    seen += 1;
    if (seen === rows) {
      const goOn = () => {
        this.count().onsuccess = goOn;
      };
      goOn();
      Object.assign(globalThis, { isHeld: true });
    }
    return request;
  };
}

/** Whether a transaction is held, asked where `holdWrites` ran. */
export function isHeld(): boolean {
  return 'isHeld' in globalThis;
}
