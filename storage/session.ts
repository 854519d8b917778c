import Dexie from 'dexie';
import { connect, type EpilogueDatabase, open } from './database';

let connection: EpilogueDatabase | null = null;

/**
 * Does `work` on the open library. A worker that slept may find its connection closed: then it is opened again and
 * the work, which must be one transaction or only reading, is done once more.
 * Always a native promise: the browser's messaging ignores Dexie's own.
 */
export async function withLibrary<T>(work: (db: EpilogueDatabase) => PromiseLike<T>): Promise<T> {
  try {
    return await work(await library());
  } catch (error) {
    if (!foundClosed(error)) throw error;
    connection?.close();
    connection = null;
    return await work(await library());
  }
}

/** Closes the connection; the next work opens a new one. */
export function closeLibrary(): void {
  connection?.close();
  connection = null;
}

async function library(): Promise<EpilogueDatabase> {
  connection ??= connect();
  if (!connection.isOpen()) await open(connection);
  return connection;
}

function foundClosed(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return name === Dexie.errnames.DatabaseClosed || name === Dexie.errnames.InvalidState;
}
