import { TransportError } from './transport';

/** Requests that were made within one minute, counted from 1970. */
export interface Spent {
  minute: number;
  requests: number;
}

/** Where the count outlives the worker. */
export interface SpentStore {
  read(): Promise<Spent[]>;
  write(spent: Spent[]): Promise<void>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** What all devices of a person may ask a host within `MINUTES`: two thirds of what Nutstore's free plan allows. */
const REQUESTS = 400;
const MINUTES = 30;
/** Milliseconds between two requests. */
const APART = 200;
/** Of how many devices one takes part at most: with more, a round would never end. */
const MOST_DEVICES = 20;

/**
 * Lets this device's share of requests through, one at a time and 200 ms apart; a request counts when it is let through.
 * `devices`: how many are alive. What is above the share is refused as `busy`, with the seconds until the next is free.
 */
export function requestBudget(store: SpentStore, clock: Clock, devices: () => number) {
  let turn: Promise<unknown> = Promise.resolve();
  let lastEnd = Number.NEGATIVE_INFINITY;

  async function count(): Promise<void> {
    const minute = Math.floor(clock.now() / 60_000);
    // A minute ahead was counted before the clock was set back, and counts as this one.
    const recent = (await store.read())
      .map((each) => ({ ...each, minute: Math.min(each.minute, minute) }))
      .filter((each) => each.minute > minute - MINUTES);
    const sum = recent.reduce((before, { requests }) => before + requests, 0);
    const share = Math.floor(REQUESTS / Math.min(Math.max(devices(), 1), MOST_DEVICES));
    if (sum >= share) {
      const oldest = Math.min(...recent.map((each) => each.minute));
      const free = (oldest + MINUTES) * 60_000 - clock.now();
      throw new TransportError('busy', { retryAfterSeconds: Math.ceil(free / 1000) });
    }
    const here = recent
      .filter((each) => each.minute === minute)
      .reduce((all, { requests }) => all + requests, 0);
    await store.write([...recent.filter((each) => each.minute !== minute), { minute, requests: here + 1 }]);
  }

  /** Makes one request when its turn has come. */
  return <T>(request: () => Promise<T>, signal?: AbortSignal | null): Promise<T> => {
    const mine = turn.then(async () => {
      signal?.throwIfAborted();
      await count();
      const wait = lastEnd + APART - clock.now();
      // No wait is longer, unless the clock was set back.
      if (wait > 0) await clock.sleep(Math.min(wait, APART));
      try {
        return await request();
      } finally {
        lastEnd = clock.now();
      }
    });
    turn = mine.catch(() => {});
    return mine;
  };
}
