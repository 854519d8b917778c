import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { loadClosingWords } from '@/browser/load-closing-words';
import { elsewhereText } from '@/locales/elsewhere-text';
import { loadShelf, saveShelf, watchShelf } from '@/storage/preferences/shelf-store';
import { importedCoursesOf } from '@/transfer/shelf/imported-courses';
import { freshShelf, type ShelfState } from '@/transfer/shelf/run';
import type { Work } from '../files/use-work';
import type { Say } from '../use-undo-toast';
import { goOnReading, type ShelfEnding } from './read-shelf';
import { type CourseImport, useCourseImport } from './use-course-import';

export interface ShelfReading {
  /** What was read so far; `null` before that is known. */
  shelf: ShelfState | null;
  isReading: boolean;
  /** How the reading ended that was begun last; `null` before any. */
  ending: ShelfEnding | null;
  seen: CourseImport['seen'];
  /** Begins or goes on, with each course's chapters or without. */
  read: (chapters: boolean) => Promise<void>;
  /** Takes in what was read, and forgets it here. */
  take: () => Promise<void>;
  /** Forgets what was read. */
  clear: () => Promise<void>;
}

/** Reads the person's list of courses on their site, and says at once what taking it in would do. */
export function useShelfReading(work: Work, say: Say): ShelfReading {
  const t = useStore(elsewhereText);
  const [shelf, setShelf] = useState<ShelfState | null>(null);
  const [ending, setEnding] = useState<ShelfEnding | null>(null);
  const [isReading, setReading] = useState(false);
  const taking = useCourseImport(work, say);

  async function rehearse({ courses }: ShelfState): Promise<void> {
    if (courses.length > 0)
      await taking.rehearse(await importedCoursesOf(courses, Date.now(), loadClosingWords));
  }

  useEffect(() => {
    void loadShelf().then((state) => {
      setShelf(state);
      return rehearse(state);
    });
    return watchShelf(setShelf);
  }, []);

  async function read(chapters: boolean): Promise<void> {
    setEnding(null);
    setReading(true);
    await taking.rehearse(null);
    try {
      const ended = await work.run((signal) => goOnReading({ chapters, signal, told: setShelf }));
      setEnding(ended ?? 'stopped');
    } catch {
      say({ text: t.failed });
    }
    setReading(false);
    await rehearse(await loadShelf());
  }

  async function clear(): Promise<void> {
    await taking.rehearse(null);
    setEnding(null);
    await saveShelf(freshShelf(await loadShelf()));
  }

  async function take(): Promise<void> {
    if (await taking.take()) await clear();
  }

  return { shelf, isReading, ending, seen: taking.seen, read, take, clear };
}
