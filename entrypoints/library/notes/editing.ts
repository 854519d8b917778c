import type { Note } from '@/progress/notes/note';
import type { NoteDraft } from '@/storage/notes/save-note';

/** A note while it is open for writing. */
export interface Editing {
  /** Tells one opening from the next; the note's own id may change under it when it forks. */
  opened: string;
  draft: NoteDraft & { id: string };
  /** The note it stands for, as far as known: the same as the draft's until it forks. */
  id: string;
  /** The revision that what is typed next is based on; `null` before the first save. */
  base: string | null;
}

/** Begins a note or a quote on a chapter. */
export type WriteOn = (chapterKey: string, kind: 'note' | 'quote') => void;

/** A new note on a course or, where a chapter is given, on that. It is stored with its first words. */
export function newNote(courseKey: string, chapterKey?: string, kind: 'note' | 'quote' = 'note'): Editing {
  const id = crypto.randomUUID();
  const about = {
    ...(chapterKey === undefined ? {} : { chapterKey }),
    ...(kind === 'quote' ? { quote: '' } : {}),
  };
  return { opened: id, id, base: null, draft: { id, courseKey, kind, body: '', tags: [], ...about } };
}

/** Opens a note that exists. */
export function openNote(note: Note): Editing {
  // Storage finds the version that is meant by its revision, among all that share the first one's id.
  const draft = { ...note, id: note.forkOf ?? note.id };
  return { opened: crypto.randomUUID(), id: note.id, base: note.revision, draft };
}

/**
 * Which of the notes the open one is: where another window has saved meanwhile, its words may have moved to another
 * id. While a save is on its way the store may be a step ahead, so a successor of the base counts, too.
 */
export function openAmong(notes: readonly Note[], { id, base }: Editing): Note | undefined {
  const follows = (note: Note) => base !== null && note.ancestors.includes(base);
  const own = notes.find((note) => note.id === id);
  return (
    notes.find((note) => note.revision === base) ?? (own && follows(own) ? own : notes.find(follows)) ?? own
  );
}
