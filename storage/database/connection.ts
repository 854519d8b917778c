import Dexie from 'dexie';
import { connect, type EpilogueDatabase, open } from './database';

/** How long an older page of the extension may keep an upgrade waiting before the person is told, in milliseconds. */
export const PATIENCE = 5_000;

/** The library must be brought up to date first, and an older page of the extension does not let go of it. */
export class LibraryBlockedError extends Error {
  override name = 'LibraryBlockedError';
  constructor() {
    super('Another page of Epilogue holds the library open in an older version. Close it and try again.');
  }
}

interface Connection {
  db: EpilogueDatabase;
  /** While it is being opened: once for all who ask meanwhile. */
  opening: Promise<void> | null;
  /** Resolves once somebody else was found in the way of opening it. */
  blocked: Promise<void>;
}

let connection: Connection | null = null;

/**
 * Does `work` on the open library. A worker that slept may find its connection closed, and the browser may abort a
 * transaction on its own: then the library is opened again and the work, which must be one transaction or only
 * reading, is done once more.
 * Always a native promise: the browser's messaging ignores Dexie's own.
 * @throws LibraryBlockedError, NewerDatabaseError
 */
export async function withLibrary<T>(work: (db: EpilogueDatabase) => PromiseLike<T>): Promise<T> {
  let used: Connection | null = null;
  try {
    used = await library();
    return await work(used.db);
  } catch (error) {
    if (!wasInterrupted(error)) throw error;
    // Others may have opened it again meanwhile: their connection is not ours to close.
    if (used && connection === used) closeLibrary();
    return await work((await library()).db);
  }
}

/** Closes the connection; the next work opens a new one. */
export function closeLibrary(): void {
  connection?.db.close();
  connection = null;
}

async function library(): Promise<Connection> {
  connection ??= connected();
  const current = connection;
  if (!current.db.isOpen()) {
    current.opening ??= open(current.db).finally(() => {
      current.opening = null;
    });
    await Promise.race([current.opening, current.blocked.then(giveUp)]);
  }
  return current;
}

function connected(): Connection {
  const db = connect();
  const blocked = new Promise<void>((resolve) => db.on('blocked', () => resolve()));
  return { db, opening: null, blocked };
}

/** The connection stays as it is: as soon as the other one lets go, it opens by itself. */
async function giveUp(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  throw new LibraryBlockedError();
}

function wasInterrupted(error: unknown): boolean {
  if (error instanceof Dexie.BulkError) return error.failures.some(wasInterrupted);
  const name = error instanceof Error ? error.name : '';
  const { DatabaseClosed, InvalidState, Abort } = Dexie.errnames;
  return [DatabaseClosed, InvalidState, Abort].some((each) => each === name);
}
