import type { Note } from '@/progress/notes/note';
import type { NoteDraft } from '@/storage/notes/save-note';

/** A note that is open for writing. */
export interface Editing {
  /** Tells one opening from the next. The note's own id may change when it forks. */
  opened: string;
  draft: NoteDraft & { id: string };
  /** The note that this stands for, as far as known; it equals the draft's until the note forks. */
  id: string;
  /** The revision on which the next save is based; `null` before the first. */
  base: string | null;
}

/** Begins a note or a quote on a chapter. */
export type WriteOn = (chapterKey: string, kind: 'note' | 'quote') => void;

/** A new note on a course or, if given, on a chapter. It is stored with its first words. */
export function newNote(courseKey: string, chapterKey?: string, kind: 'note' | 'quote' = 'note'): Editing {
  const id = crypto.randomUUID();
  const about = {
    ...(chapterKey === undefined ? {} : { chapterKey }),
    ...(kind === 'quote' ? { quote: '' } : {}),
  };
  return { opened: id, id, base: null, draft: { id, courseKey, kind, body: '', tags: [], ...about } };
}

/** Opens an existing note. */
export function openNote(note: Note): Editing {
  // Versions share the first one's id, and storage finds this one by its revision.
  const draft = { ...note, id: note.forkOf ?? note.id };
  return { opened: crypto.randomUUID(), id: note.id, base: note.revision, draft };
}

/**
 * Finds the note that is open. If another window has saved meanwhile, its words may have moved to another id. While a
 * save is under way the store may be a step ahead, so a successor of the base counts too.
 */
export function openAmong(notes: readonly Note[], { id, base }: Editing): Note | undefined {
  const follows = (note: Note) => base !== null && note.ancestors.includes(base);
  const own = notes.find((note) => note.id === id);
  return (
    notes.find((note) => note.revision === base) ?? (own && follows(own) ? own : notes.find(follows)) ?? own
  );
}
