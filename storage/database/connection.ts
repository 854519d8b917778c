import Dexie from 'dexie';
import { connect, type EpilogueDatabase, open } from './database';

/** How long an older page of the extension may hold an upgrade up before the person is told, in milliseconds. */
export const PATIENCE = 5_000;

/** The library must be upgraded first, and an older page of the extension does not let go of it. */
export class LibraryBlockedError extends Error {
  override name = 'LibraryBlockedError';
  constructor() {
    super('Another page of Epilogue holds the library open in an older version. Close it and try again.');
  }
}

interface Connection {
  db: EpilogueDatabase;
  /** The current opening, which everybody shares who asks for the library meanwhile. */
  opening: Promise<void> | null;
  /** Resolves once something else stands in the way of opening. */
  blocked: Promise<void>;
}

let connection: Connection | null = null;

/**
 * Does `work` on the open library. A worker that slept may find its connection closed, and the browser may abort a
 * transaction on its own: then this function opens the library again and repeats the work once. The work must therefore
 * be one transaction, or only read.
 * Always returns a native promise: the browser's messaging ignores Dexie's own.
 * @throws LibraryBlockedError, NewerDatabaseError, TestLibraryError
 */
export async function withLibrary<T>(work: (db: EpilogueDatabase) => PromiseLike<T>): Promise<T> {
  let used: Connection | null = null;
  try {
    used = await library();
    return await work(used.db);
  } catch (error) {
    if (!wasInterrupted(error)) throw error;
    // Another caller may have opened the library again meanwhile; that connection is not ours to close.
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

/** Leaves the connection alone: it opens by itself as soon as the other page lets go. */
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
