import { describe, expect, it } from 'vitest';
import { requestBudget, type Spent } from './request-budget';

const START = Date.UTC(2026, 10, 30, 12);
const MINUTE = 60_000;

function device(devices = 1) {
  const clock = {
    at: START,
    now: () => clock.at,
    sleep: async (milliseconds: number) => {
      clock.at += milliseconds;
    },
  };
  const stored = { spent: [] as Spent[] };
  const store = {
    read: async () => stored.spent,
    write: async (spent: Spent[]) => {
      stored.spent = spent;
    },
  };
  return { clock, stored, start: () => requestBudget(store, clock, () => devices) };
}

/** How many of so many requests were let through. */
async function allowed(start: ReturnType<typeof device>['start'], count: number): Promise<number> {
  const ask = start();
  let passed = 0;
  for (let at = 0; at < count; at += 1) {
    const done = await ask(async () => true).catch(() => false);
    if (done) passed += 1;
  }
  return passed;
}

describe('the budget of requests', () => {
  it.each([
    [1, 400],
    [2, 200],
    [3, 133],
    [10, 40],
    [1_000, 20],
    [0, 400],
  ])('is shared: with %i devices, each has %i in half an hour', async (devices, share) => {
    expect(await allowed(device(devices).start, 450)).toBe(share);
  });

  it('outlives the worker, and is free again half an hour later', async () => {
    const { clock, start } = device(10);
    expect(await allowed(start, 50)).toBe(40);
    expect(await allowed(start, 50)).toBe(0);
    clock.at = START + 29 * MINUTE;
    expect(await allowed(start, 50)).toBe(0);
    clock.at = START + 31 * MINUTE;
    expect(await allowed(start, 50)).toBe(40);
  });

  it('says when the next is free', async () => {
    const { start } = device(20);
    await allowed(start, 20);
    const refused = await start()(async () => true).catch((error) => error);
    expect(refused).toMatchObject({ kind: 'busy', status: undefined });
    expect(refused.retryAfterSeconds).toBeGreaterThan(29 * 60);
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(30 * 60);
  });

  it('makes one at a time, 200 ms apart, also after one that failed', async () => {
    const { clock, start } = device();
    const ask = start();
    const times: [number, number][] = [];
    const request = (fails: boolean) => async () => {
      const began = clock.at;
      clock.at += 30;
      await Promise.resolve();
      times.push([began, clock.at]);
      if (fails) throw new Error('no');
    };
    await Promise.allSettled([ask(request(false)), ask(request(true)), ask(request(false))]);
    expect(times).toEqual([
      [START, START + 30],
      [START + 230, START + 260],
      [START + 460, START + 490],
    ]);
  });

  it('bears a clock that jumps back by years', async () => {
    const { clock, stored, start } = device(20);
    const ask = start();
    await ask(async () => true);
    clock.at = START - 10 * 365 * 24 * 60 * MINUTE;
    await ask(async () => true);
    expect(stored.spent.reduce((all, { requests }) => all + requests, 0)).toBe(2);
    expect(await allowed(start, 20)).toBe(18);
    clock.at += 31 * MINUTE;
    expect(await allowed(start, 30)).toBe(20);
  });

  it('counts nothing that was stopped before its turn', async () => {
    const { stored, start } = device();
    const reason = new Error('enough');
    await expect(start()(async () => true, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(stored.spent).toEqual([]);
  });
});
