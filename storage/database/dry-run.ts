import { type Writing, write } from './transaction';

/** Ends a dry run: whatever is thrown in a transaction undoes it. */
class DryRunOver<T> extends Error {
  constructor(readonly result: T) {
    super('dry run');
  }
}

/** Does the same as `write`, with the same result and errors, in a transaction that keeps nothing. */
export async function dryRun<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
  try {
    return await write<T>(async (writing) => {
      throw new DryRunOver(await work(writing));
    });
  } catch (error) {
    if (error instanceof DryRunOver) return error.result;
    throw error;
  }
}
