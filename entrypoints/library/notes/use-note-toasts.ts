import { useStore } from '@nanostores/preact';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import type { Note } from '@/progress/notes/note';
import type { Say } from '../use-undo-toast';
import { bringBack, keepAll, keepOne, type Listed } from './versions';

export interface NoteToasts {
  /** Does the work, and says so where it fails. */
  tried: (work: () => Promise<void>) => Promise<void>;
  /** Says what was done, with the way to bring back the notes that it deleted. */
  sayGone: (text: string, gone: readonly Note[]) => void;
  /** Keeps one of several versions, and says so. */
  keepVersion: (item: Listed) => Promise<void>;
  /** Keeps all versions as notes of their own, and says so. */
  keepVersions: (item: Listed) => Promise<void>;
}

/** Does things to notes and says what came of it. */
export function useNoteToasts(say: Say): NoteToasts {
  const t = useStore(libraryText);
  const m = useStore(markText);
  const failed = () => say({ text: m.failed });

  function sayGone(text: string, gone: readonly Note[]): void {
    const act = () => void bringBack(gone).then(() => say({ text: m.takenBack }), failed);
    say({ text, action: { label: m.undo, act } });
  }

  async function keepVersion(item: Listed): Promise<void> {
    const gone = await keepOne(item);
    if (gone.length === 0) say({ text: t.changedMeanwhile });
    else sayGone(t.keptOne, gone);
  }

  async function keepVersions(item: Listed): Promise<void> {
    say({ text: (await keepAll(item)) ? t.keptBoth : t.changedMeanwhile });
  }

  return { tried: (work) => work().catch(failed), sayGone, keepVersion, keepVersions };
}
