/** Milliseconds of work between two moments in which the page may draw and listen. */
const SLICE = 12;

/** Does all of the work in slices, so that no task of the page takes long. Stops early when `signal` is aborted. */
export async function inSlices(work: Iterable<null>, signal?: AbortSignal): Promise<void> {
  let begun = performance.now();
  for (const _ of work) {
    if (signal?.aborted) return;
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
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
