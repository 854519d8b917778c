/** Milliseconds of work between two moments in which the page may draw and listen. */
const SLICE = 8;

/**
 * Does all of the work in slices, each in a task of its own, so that none of the page's tasks takes long. Returns the
 * work's result, or `null` if `signal` was aborted first. Before each slice it also waits for the promise of `urgent`.
 */
export async function inSlices<T>(
  work: Generator<null, T>,
  signal?: AbortSignal,
  urgent?: () => Promise<unknown>,
): Promise<T | null> {
  for (;;) {
    await nextTask();
    await urgent?.();
    for (const begun = performance.now(); performance.now() - begun < SLICE; ) {
      if (signal?.aborted) return null;
      const step = work.next();
      if (step.done) return step.value;
    }
  }
}

/** Resolves in a task of its own, without the four milliseconds that nested timers wait. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
