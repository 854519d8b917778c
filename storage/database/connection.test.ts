import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { markCourse } from '../marks/marks';
import { course, courses } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { COURSE, emptyLibrary, read } from '../recording/report.fixture';
import { closeLibrary, withLibrary } from './connection';
import { connect, NewerDatabaseError, open, TestLibraryError } from './database';
import { watchQuery } from './live-query';
import { firstSchema, schemaVersion } from './schema';

beforeEach(emptyLibrary);

describe('the connection', () => {
  it('gives native promises, for the browser’s messaging ignores others', () => {
    const promise = course(COURSE);
    expect(Object.getPrototypeOf(promise)).toBe(Object.getPrototypeOf((async () => {})()));
    return promise;
  });

  it('is opened again when it was found closed', async () => {
    await read(1);
    await withLibrary(async (db) => db.close());
    expect((await course(COURSE))?.key).toBe(COURSE);
  });

  it('is opened once for all who ask meanwhile', async () => {
    closeLibrary();
    const looked = vi.spyOn(indexedDB, 'databases');
    await Promise.all([courses(), courses(), course(COURSE)]);
    expect(looked).toHaveBeenCalledTimes(1);
  });

  it('does interrupted work once more, and only once', async () => {
    const work = vi.fn(async () => {
      throw new Dexie.DatabaseClosedError();
    });
    await expect(withLibrary(work)).rejects.toThrow();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('does not repeat work that failed for another reason', async () => {
    const work = vi.fn(async () => {
      throw new RangeError('mine');
    });
    await expect(withLibrary(work)).rejects.toThrow('mine');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('gives way to an upgrade', async () => {
    await read(1);
    const upgraded = new Dexie('epilogue');
    upgraded.version(schemaVersion() + 1).stores({ more: 'id' });
    await upgraded.open();
    expect(upgraded.isOpen()).toBe(true);
    upgraded.close();
    await expect(courses()).rejects.toThrow(NewerDatabaseError);
  });

  it('asks for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await read(1);
    expect(
      transaction.mock.calls.filter(([, mode]) => mode === 'readwrite').map(([, , options]) => options),
    ).toContainEqual({
      durability: 'strict',
    });
  });
});

describe('a database of a newer build', () => {
  it('is refused with a clear message, and nothing is written', async () => {
    const newer = new Dexie('epilogue');
    newer.version(schemaVersion() + 1).stores({ visits: 'id', wonders: 'id' });
    await newer.open();
    await newer.table('visits').add({ id: 'v', wonder: true });
    newer.close();
    const error = await read(1).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(NewerDatabaseError);
    expect(String(error)).toContain('newer version of Epilogue');
    closeLibrary();
    const again = new Dexie('epilogue');
    await again.open();
    expect(again.verno).toBe(schemaVersion() + 1);
    expect(again.tables.map((table) => table.name).sort()).toEqual(['visits', 'wonders']);
    expect(await again.table('visits').toArray()).toEqual([{ id: 'v', wonder: true }]);
    again.close();
  });
});

describe('a database of a test version', () => {
  it('is refused by that name, and nothing is written', async () => {
    const old = new Dexie('epilogue');
    old.version(firstSchema() - 1).stores({ visits: 'id' });
    await old.open();
    await old.table('visits').add({ id: 'v' });
    old.close();
    const error = await read(1).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(TestLibraryError);
    expect(String(error)).toContain('test version of Epilogue');
    closeLibrary();
    const again = new Dexie('epilogue');
    await again.open();
    expect([again.verno, await again.table('visits').toArray()]).toEqual([firstSchema() - 1, [{ id: 'v' }]]);
    again.close();
  });
});

describe('a write that fails', () => {
  it('leaves neither fact nor row, and the next one works', async () => {
    const db = connect();
    await open(db);
    db.close();
    const add = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(read(1)).rejects.toThrow();
    add.mockRestore();
    expect(await wholeLibrary()).toMatchObject({ visits: [], marks: [], courses: [], chapters: [] });
    await read(1);
    expect(await courses()).toHaveLength(1);
  });
});

function unexpected(problem: unknown): never {
  throw problem;
}

describe('live', () => {
  it('answers now and after every change, until it is ended', async () => {
    await read(1);
    const states: string[] = [];
    const heard = async (count: number) => await vi.waitFor(() => expect(states).toHaveLength(count));
    const stop = watchQuery(courses, (rows) => states.push(rows[0]?.state ?? 'none'), unexpected);
    await heard(1);
    await markCourse(COURSE, 'on-hold');
    await heard(2);
    stop();
    await markCourse(COURSE, 'dropped');
    const last: string[] = [];
    const stopLast = watchQuery(courses, (rows) => last.push(rows[0]?.state ?? 'none'), unexpected);
    await vi.waitFor(() => expect(last).toEqual(['dropped']));
    stopLast();
    expect(states).toEqual(['reading', 'on-hold']);
  });

  it('hands errors on', async () => {
    const problems: unknown[] = [];
    const stop = watchQuery(
      async () => {
        throw new Error('broken');
      },
      unexpected,
      (problem) => problems.push(problem),
    );
    await vi.waitFor(() => expect(problems).toHaveLength(1));
    stop();
  });
});
