import type { Table } from 'dexie';

/**
 * Rows sent to the database at once: some ten milliseconds of work for the page. Of fewer than fifty Dexie notes every
 * key in every index, for those who live on a query, and tells them all at the end: longer than writing the rows.
 */
export const SLICE = { small: 200, large: 50 };

/** Slices on their way at most: whichever of the two is quicker gets ahead, but the page not out of memory. */
const UNDER_WAY = 16;

/**
 * Writes of one transaction that are not waited for one by one: while the database is at work on some, the page makes
 * the next. With `dry` nothing is written.
 */
export class Queue {
  private readonly underWay: { written: Promise<unknown>; isOver: boolean }[] = [];
  private sent = 0;

  constructor(readonly dry = false) {}

  /** Sends the rows; resolves when there is room for more. @throws what any of the writes before has thrown */
  async put<T>(table: Table<T, string>, rows: readonly T[], size = SLICE.small): Promise<void> {
    for (let from = 0; from < rows.length; from += size) {
      this.sent += 1;
      // With every second slice the page gets its turn, also while there is room for more.
      const isTurn = this.sent % 2 === 0 || this.underWay.length >= UNDER_WAY;
      if (isTurn) await this.turn(table);
      if (!this.dry) this.add(table.bulkPut(rows.slice(from, from + size)));
    }
  }

  /** Resolves when everything is written. */
  async end(): Promise<void> {
    await Promise.all(this.underWay.map(({ written }) => written));
  }

  private add(write: PromiseLike<unknown>): void {
    const slice = { written: Promise.resolve(write), isOver: false };
    // Whoever waits for it hears of it; until then nobody does.
    const over = () => {
      slice.isOver = true;
    };
    slice.written.then(over, over);
    this.underWay.push(slice);
  }

  /** Gives the page its turn: waits for what is not there yet, because what is over would let it go on at once. */
  async turn<T>(table: Table<T, string>): Promise<void> {
    while (this.underWay[0]?.isOver) await this.underWay.shift()?.written;
    await (this.underWay.shift()?.written ?? table.get(''));
  }
}
