const full = process.env.EPILOGUE_FULL === '1';

/** How many mutated pages one test makes in all. */
export const RUNS = full ? 2000 : 200;
/** How many of them are pages whose text comes late. */
export const DELAYED = RUNS / 10;
/** Where the random choices begin; in the tests' names, so that a failure can be repeated with EPILOGUE_SEED. */
export const SEED = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
