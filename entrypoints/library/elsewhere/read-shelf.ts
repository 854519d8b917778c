import { ifUnlocked } from '@/storage/preferences/lock';
import { isPaused, readSettings } from '@/storage/preferences/settings';
import { loadShelf, saveShelf } from '@/storage/preferences/shelf-store';
import { outlinedCourses } from '@/storage/queries/outlined-courses';
import { type Ending, readShelf, type ShelfState } from '@/transfer/shelf/run';
import { askSite, SITE } from './ask-site';

/** How a click on *read* ended: `stopped` by the person, `busy` in another window, or as in `Ending`. */
export type ShelfEnding = Ending | 'stopped' | 'paused' | 'busy';

interface Reading {
  /** Also asks for the chapters of courses that were begun and of which the library knows no chapters. */
  chapters: boolean;
  signal: AbortSignal;
  told: (state: ShelfState) => void;
}

/** Reads on in the person's list of courses, one reader at a time among all windows. */
export async function goOnReading({ chapters, signal, told }: Reading): Promise<ShelfEnding> {
  if (isPaused(await readSettings(), SITE)) return 'paused';
  const ending = await ifUnlocked('geekbang shelf', async (): Promise<ShelfEnding> => {
    const known = await outlinedCourses('geekbang');
    try {
      return await readShelf({
        ask: askSite,
        load: loadShelf,
        save: saveShelf,
        wantsChapters: ({ id, percent = 0, finished }) =>
          chapters && percent > 0 && !finished && !known.has(`geekbang:${id}`),
        now: Date.now,
        random: Math.random,
        rest,
        signal,
        told,
      });
    } catch (error) {
      if (signal.aborted) return 'stopped';
      throw error;
    }
  });
  return ending ?? 'busy';
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
