import { activityByDay } from '@/storage/queries/activity-by-day';
import type { Search } from '@/storage/search/search';
import { type Taken, watched } from './standstill';

let opened: Search | null = null;

/** The first search of this page, with everything that it loads. */
export async function firstSearch(query: string): Promise<Taken> {
  return await watched(async () => {
    const { openSearch } = await import('@/storage/search/search');
    opened = openSearch();
    return (await opened.search(query)).length;
  });
}

/** A later search. */
export async function search(query: string): Promise<Taken> {
  return await watched(async () => (await opened?.search(query))?.length ?? 0);
}

/** The activity of this many days until today. */
export async function activityIn(days: number): Promise<Taken> {
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  return await watched(async () => (await activityByDay(day(days), day(0), 'Asia/Shanghai')).length);
}
