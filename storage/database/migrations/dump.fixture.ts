import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface Dump {
  version: number;
  stores: { store: Store; rows: unknown[] }[];
}

interface Store {
  name: string;
  keyPath: string;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
}

/** The bytes of the dump of a database of this schema, made when the schema shipped. For tests. */
export function dumpBytes(schema: number): Buffer {
  return readFileSync(new URL(`./dumps/v${schema}.json.gz`, import.meta.url));
}

/** Puts a dump in the place of the library, past Dexie and today's code. For tests. */
export async function restoreDump(schema: number): Promise<Dump> {
  const dump = JSON.parse(gunzipSync(dumpBytes(schema)).toString()) as Dump;
  await done(indexedDB.deleteDatabase('epilogue'));
  const opening = indexedDB.open('epilogue', dump.version);
  opening.onupgradeneeded = () => {
    for (const { store, rows } of dump.stores) {
      const made = opening.result.createObjectStore(store.name, { keyPath: store.keyPath });
      for (const { name, keyPath, ...how } of store.indexes) made.createIndex(name, keyPath, how);
      for (const row of rows) made.add(row);
    }
  };
  (await done(opening)).close();
  return dump;
}

/** The whole library as it is on disk, one row on each line, to be kept as a dump. For tests. */
export async function dumpOf(name = 'epilogue'): Promise<string> {
  const db = await done(indexedDB.open(name));
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const stores = await Promise.all(
    names.map(async (each) => {
      const store = transaction.objectStore(each);
      const indexes = [...store.indexNames].map((index) => {
        const { name, keyPath, unique, multiEntry } = store.index(index);
        return { name, keyPath, unique, multiEntry };
      });
      const rows = (await done(store.getAll())).map((row) => JSON.stringify(row));
      const shape = JSON.stringify({ name: each, keyPath: store.keyPath, indexes });
      return `{"store":${shape},"rows":[\n${rows.join(',\n')}\n]}`;
    }),
  );
  const { version } = db;
  db.close();
  return `{"version":${version},"stores":[\n${stores.join(',\n')}\n]}`;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
