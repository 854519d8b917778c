/** Why a file cannot be read as a table. */
export type TableRefusal = 'too-large' | 'encoding' | 'not-a-table' | 'too-many-lines' | 'too-many-columns';

/** The whole file was refused, and nothing of it was used. */
export class TableRefusedError extends Error {
  override name = 'TableRefusedError';
  constructor(readonly reason: TableRefusal) {
    super(`The table was refused: ${reason}.`);
  }
}
