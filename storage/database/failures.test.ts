import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markCourse } from '../marks/marks';
import { course } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { COURSE, emptyLibrary, read } from '../recording/report.fixture';
import { closeLibrary, withLibrary } from './connection';
import type { EpilogueDatabase } from './database';

beforeEach(emptyLibrary);
afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets the browser abort the next writing transactions on its own, so many of them, when they write a row. */
function abortWrites(times: number): void {
  const { put } = IDBObjectStore.prototype;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    if (this.name === 'courses' && left-- > 0) this.transaction.abort();
    return request;
  });
}

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

describe('a transaction that the browser aborts', () => {
  it('is done once more, and leaves its facts once', async () => {
    abortWrites(1);
    await read(1);
    const { visits, courses } = await wholeLibrary();
    expect([visits.length, courses.length]).toEqual([1, 1]);
  });

  it('is told when it happens again, with nothing half-written', async () => {
    await read(1);
    const before = await wholeLibrary();
    abortWrites(2);
    await expect(markCourse(COURSE, 'finished')).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await wholeLibrary()).toEqual(before);
  });
});

describe('a full disk', () => {
  it.each(['visits', 'marks', 'outlines', 'courses', 'chapters'])(
    'met while writing %s leaves everything as it was, and reading goes on',
    async (table) => {
      await read(1);
      const before = await wholeLibrary();
      for (const method of ['put', 'add'] as const) {
        const original = IDBObjectStore.prototype[method];
        vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
          this: IDBObjectStore,
          ...args
        ) {
          if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
          return original.apply(this, args);
        });
      }
      await expect(read(2, { title: 'Another' })).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await wholeLibrary()).toEqual(before);
      expect((await read(2)).row.done).toBe(2);
    },
  );
});

describe('a closed library', () => {
  it('is opened again once for all that found it closed, and closes nobody else’s', async () => {
    await read(1);
    await withLibrary(async (db) => db.close());
    const all = await Promise.all([
      ...[2, 3, 4, 5].map((chapter) => read(chapter)),
      markCourse(COURSE, 'on-hold'),
      course(COURSE),
    ]);
    expect(all).toHaveLength(6);
    expect((await wholeLibrary()).visits).toHaveLength(5);
  });

  it('is not closed by work that was interrupted on an earlier connection', async () => {
    await read(1);
    const [begun, goOn] = [signal(), signal()];
    const work = vi.fn(async (db: EpilogueDatabase) => {
      begun.give();
      await goOn.given;
      return await db.courses.count();
    });
    const slow = withLibrary(work);
    await begun.given;
    closeLibrary();
    const current = await withLibrary(async (db) => db);
    goOn.give();
    expect(await slow).toBe(1);
    expect(work).toHaveBeenCalledTimes(2);
    expect(current.isOpen()).toBe(true);
  });
});
