/** Milliseconds that some work took, its longest task (0: none over 50), and how much it found. */
export interface Taken {
  took: number;
  longest: number;
  found: number;
}

/** Runs work that returns a number, and watches how long it keeps the page from anything else. */
export async function watched(work: () => Promise<number>): Promise<Taken> {
  let longest = 0;
  const look = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => look(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  const found = await work();
  const took = performance.now() - start;
  // The browser reports the current task only after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 50));
  look(observer.takeRecords());
  observer.disconnect();
  return { took, longest, found };
}
