import type { Table } from 'dexie';

/**
 * Rows sent to the database at once: some ten milliseconds of work for the page. For fewer than fifty rows Dexie notes
 * every key in every index, for the sake of live queries, and tells them all at the end, which takes longer than
 * writing the rows.
 */
export const SLICE = { small: 200, large: 50 };

/**
 * Slices on their way at most: the quicker of page and database gets ahead, but the page does not run out of memory.
 */
const UNDER_WAY = 16;

/**
 * Writes of one transaction that nobody awaits one by one: while the database works on some, the page makes the next.
 * With `dry` nothing is written.
 */
export class Queue {
  private readonly underWay: { written: Promise<unknown>; isOver: boolean }[] = [];
  private sent = 0;

  constructor(readonly dry = false) {}

  /**
   * Sends the rows and resolves when there is room for more.
   * @throws what any of the writes before has thrown
   */
  async put<T>(table: Table<T, string>, rows: readonly T[], size = SLICE.small): Promise<void> {
    for (let from = 0; from < rows.length; from += size) {
      this.sent += 1;
      // Every second slice gives the page its turn, even while there is room for more.
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
    // A failure reaches the caller who waits for the slice; until then nothing else handles it.
    const over = () => {
      slice.isOver = true;
    };
    slice.written.then(over, over);
    this.underWay.push(slice);
  }

  /**
   * Gives the page its turn: waits for something that is still under way, because what is over would let the work go on
   * at once.
   */
  async turn<T>(table: Table<T, string>): Promise<void> {
    while (this.underWay[0]?.isOver) await this.underWay.shift()?.written;
    await (this.underWay.shift()?.written ?? table.get(''));
  }
}
