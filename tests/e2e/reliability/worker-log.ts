import type { BrowserContext, Page } from '@playwright/test';
import type { Visit } from '@/progress/model/facts';
import { type VisitPack, visitsIn } from '@/storage/database/visit-packs';
import { Target } from './target';

/** One writing transaction of the worker, as seen from outside. */
export interface Transaction {
  /** The packs of visits it put, as JSON. */
  puts: string[];
  state: 'open' | 'complete' | 'aborted';
}

const MARK = 'transaction';
/** Milliseconds that a transaction in which a kill is meant to land is kept open at least. */
const HOLD = 1_500;

/**
 * What the service worker's transactions do. The product has nothing to ask: IndexedDB itself is wrapped in every
 * life of the worker, by the protocol, and what it says outlives the worker here.
 */
export class WorkerLog {
  private readonly transactions = new Map<string, Transaction>();
  /** How often the worker was started since this listens. */
  lives = 0;
  private onBegin: (() => void) | null = null;
  private hold = 0;
  private target: Target | null = null;

  static async of(context: BrowserContext): Promise<WorkerLog> {
    const log = new WorkerLog();
    log.target = await Target.worker(context, (method, params) => log.hear(method, params));
    await log.target.send('Runtime.enable');
    return log;
  }

  /**
   * Keeps the next writing transaction open, and resolves when it has begun, at the latest after so many
   * milliseconds: by itself it would be over before a stop arrives.
   */
  holdNext(atMost: number): Promise<boolean> {
    this.hold = HOLD;
    void this.target?.send('Runtime.evaluate', { expression: `holdNext = ${HOLD}` });
    return new Promise((resolve) => {
      const done = (began: boolean) => {
        clearTimeout(timer);
        this.hold = 0;
        this.onBegin = null;
        resolve(began);
      };
      const timer = setTimeout(done, atMost, false);
      this.onBegin = () => done(true);
    });
  }

  all(): Transaction[] {
    return [...this.transactions.values()];
  }

  /** Those that neither ended nor failed as far as was heard: the worker died, or they are still at it. */
  open(): Transaction[] {
    return this.all().filter(({ state }) => state === 'open');
  }

  private hear(method: string, params: unknown): void {
    if (method === 'Runtime.executionContextCreated') {
      this.lives += 1;
      const expression = `(${wrap})('${MARK} ${this.lives}', ${this.hold})`;
      void this.target?.send('Runtime.evaluate', { expression });
    }
    if (method !== 'Runtime.consoleAPICalled') return;
    const { args } = params as { args: { value?: unknown }[] };
    const [mark, id, what, detail = ''] = args.map(({ value }) => String(value));
    if (!mark?.startsWith(MARK)) return;
    const key = `${mark} ${id}`;
    const known = this.transactions.get(key) ?? { puts: [], state: 'open' };
    this.transactions.set(key, known);
    if (what === 'begin') this.onBegin?.();
    else if (what === 'put') known.puts.push(detail);
    else known.state = what as Transaction['state'];
  }
}

/** Runs in the worker: every writing transaction says when it begins, what pack of visits it puts, and how it ends. */
function wrap(mark: string, hold: number): void {
  const say = (...words: unknown[]) => console.debug(mark, ...words);
  const scope = Object.assign(globalThis, { holdNext: hold });
  const numbers = new WeakMap<IDBTransaction, number>();
  let count = 0;
  const { objectStore } = IDBTransaction.prototype;
  // A database that is open already has kept its `transaction` bound, but asks each transaction for its stores.
  IDBTransaction.prototype.objectStore = function (name: string) {
    if (this.mode === 'readwrite' && !numbers.has(this)) begin(this);
    return objectStore.call(this, name);
  };
  const begin = (made: IDBTransaction) => {
    const number = ++count;
    numbers.set(made, number);
    say(number, 'begin');
    const end = performance.now() + scope.holdNext;
    scope.holdNext = 0;
    const store = objectStore.call(made, made.objectStoreNames[0] ?? '');
    const readOn = () => {
      if (performance.now() < end) store.count().onsuccess = readOn;
    };
    readOn();
    made.addEventListener('complete', () => say(number, 'complete'));
    made.addEventListener('abort', () => say(number, 'aborted'));
  };
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
    const number = numbers.get(this.transaction);
    if (number && this.name === 'visits') say(number, 'put', JSON.stringify(args[0]));
    return put.apply(this, args);
  };
}

/**
 * Which of the transactions that were open when the worker died (`open`, among `all` that were heard of) were aborted: what they had put is not in the store.
 * One that was not heard to put anything counts only while the store holds nothing unheard of, for its words may
 * have died with the worker, after it had committed.
 */
export async function aborted(
  desk: Page,
  all: readonly Transaction[],
  open: readonly Transaction[],
): Promise<Transaction[]> {
  if (open.length === 0) return [];
  const held = new Map(await heldVisits(desk));
  const heard = new Set(all.flatMap(visitsOf).map(({ id, endedAt }) => `${id} ${endedAt}`));
  const isUnheard = [...held].some(([id, endedAt]) => !heard.has(`${id} ${endedAt}`));
  const isHeld = (transaction: Transaction) =>
    visitsOf(transaction).every(({ id, endedAt }) => (held.get(id) ?? 0) >= endedAt);
  return open.filter((each) => (each.puts.length === 0 ? !isUnheard : !isHeld(each)));
}

function visitsOf({ puts }: Transaction): Visit[] {
  return visitsIn(puts.map((put) => JSON.parse(put) as VisitPack));
}

/** Ids of the visits in the store, and how far each has come. */
function heldVisits(desk: Page): Promise<[string, number][]> {
  return desk.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('epilogue'));
    try {
      const all: IDBRequest<VisitPack[]> = database.transaction('visits').objectStore('visits').getAll();
      return (await done(all)).flatMap(({ visits }) =>
        visits.map(({ id, endedAt }): [string, number] => [id, endedAt]),
      );
    } finally {
      database.close();
    }
  });
}
