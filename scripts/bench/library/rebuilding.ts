import { withLibrary } from '@/storage/database/connection';
import { course } from '@/storage/queries/courses';
import { rebuild } from '@/storage/recording/rebuild';

/** Milliseconds of the whole rebuild, and of the longest time in which its page could do nothing else. */
export async function rebuildOf(): Promise<{ took: number; gap: number }> {
  const stop = watchTurns();
  const start = performance.now();
  await rebuild();
  return { took: performance.now() - start, gap: stop() };
}

/** Makes the row of every course wrong, so that a rebuild has to write everywhere. */
export async function spoil(): Promise<void> {
  await withLibrary(async (db) => {
    const rows = await db.courses.toArray();
    await db.courses.bulkPut(rows.map((row) => ({ ...row, engaged: row.engaged + 1 })));
  });
}

let stopWatching: (() => Promise<{ gap: number; wait: number }>) | null = null;

/**
 * Watches this page while another one works: the longest time that it stood still, and that it waited for one course's
 * row.
 */
export function watch(courseKey: string): void {
  const stopTurns = watchTurns();
  let longest = 0;
  let watching = true;
  const asking = (async () => {
    while (watching) {
      const start = performance.now();
      await course(courseKey);
      longest = Math.max(longest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  stopWatching = async () => {
    watching = false;
    await asking;
    return { gap: stopTurns(), wait: longest };
  };
}

/** Ends the watch, and returns milliseconds. */
export async function watched(): Promise<{ gap: number; wait: number } | undefined> {
  return await stopWatching?.();
}

/** Returns a function that ends the watch and returns the longest time between two turns of this page's event loop. */
function watchTurns(): () => number {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 4);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}
