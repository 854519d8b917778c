/** Milliseconds of work between two moments in which the page may draw and listen. */
const SLICE = 8;

/**
 * Does all of the work in slices, so that no task of the page takes long, and gives what it gives; `null` when it was
 * stopped early because `signal` was aborted. After each slice it also waits for what `urgent` gives.
 */
export async function inSlices<T>(
  work: Generator<null, T>,
  signal?: AbortSignal,
  urgent?: () => Promise<unknown>,
): Promise<T | null> {
  let begun = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (signal?.aborted) return null;
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
    await urgent?.();
    begun = performance.now();
  }
}

/** Resolves in a task of its own, without the four milliseconds that nested timers wait. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
