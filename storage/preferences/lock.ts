/** Runs `work` while no other part of the extension holds the lock of this name. */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`epilogue ${name}`, work);
}

/** Runs `work` only if the lock is free now, and returns `undefined` if somebody holds it. */
export async function ifUnlocked<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  return await navigator.locks.request(`epilogue ${name}`, { ifAvailable: true }, async (lock) =>
    lock ? await work() : undefined,
  );
}
