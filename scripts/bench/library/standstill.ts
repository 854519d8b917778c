/** Milliseconds some work took, the longest task in it (0: none over 50), and how much it gave. */
export interface Taken {
  took: number;
  longest: number;
  found: number;
}

/** Runs work that gives a number, and watches how long it keeps the page from anything else. */
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
  // The task that ends now is reported when it has ended.
  await new Promise((resolve) => setTimeout(resolve, 50));
  look(observer.takeRecords());
  observer.disconnect();
  return { took, longest, found };
}
