import { activityByDay } from '@/storage/activity';
import type { Search } from '@/storage/search/search';

/** Milliseconds some work took, the longest task in it (0: none over 50), and how many hits or days it gave. */
export interface Taken {
  took: number;
  longest: number;
  found: number;
}

let opened: Search | null = null;

/** The first search of this page, with all it has to load. */
export async function firstSearch(query: string): Promise<Taken> {
  return await watched(async () => {
    const { openSearch } = await import('@/storage/search/search');
    opened = openSearch();
    return await opened.search(query);
  });
}

/** A later one. */
export async function search(query: string): Promise<Taken> {
  return await watched(async () => (await opened?.search(query)) ?? []);
}

/** The activity of so many days until today. */
export async function activityIn(days: number): Promise<Taken> {
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  return await watched(() => activityByDay(day(days), day(0), 'Asia/Shanghai'));
}

async function watched(work: () => Promise<readonly unknown[]>): Promise<Taken> {
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
  return { took, longest, found: found.length };
}
