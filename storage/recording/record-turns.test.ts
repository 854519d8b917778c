import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyLibrary, read } from './report.fixture';

beforeEach(emptyLibrary);
afterEach(() => vi.restoreAllMocks());

const READS = ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const;
const WRITES = ['put', 'add', 'delete'] as const;

/** What is asked of the database from now on, and what it has written, in order. */
function requests(): string[] {
  const asked: string[] = [];
  const listen = <T extends object>(to: T, name: keyof T & string, what: string) => {
    const original = to[name] as (...args: unknown[]) => unknown;
    vi.spyOn(to as Record<string, (...args: unknown[]) => unknown>, name).mockImplementation(function (
      this: unknown,
      ...args
    ) {
      asked.push(what);
      const request = original.apply(this, args) as IDBRequest;
      if (what === 'write') request.addEventListener('success', () => asked.push('written'));
      return request;
    });
  };
  for (const name of READS) {
    listen(IDBObjectStore.prototype, name, 'read');
    listen(IDBIndex.prototype, name, 'read');
  }
  for (const name of WRITES) listen(IDBObjectStore.prototype, name, 'write');
  return asked;
}

it.each([
  ['that begins', 'another'],
  ['that grows', 'first'],
])('a visit %s is read for at once and written at once, without a turn in between', async (_how, visit) => {
  await read(1);
  await read(2, { visit: 'first', engaged: 20 });
  const asked = requests();
  await read(2, { visit, engaged: 120 });
  expect(asked.filter((what) => what !== 'written').length).toBeLessThan(30);
  expect(asked.slice(asked.indexOf('write'))).not.toContain('read');
  expect(asked.slice(asked.indexOf('written'))).not.toContain('write');
});
