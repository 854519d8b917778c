import type { Note } from '@/progress/notes/note';
import type { NoteDraft } from '@/storage/notes/save-note';

/** A note that is open for writing. */
export interface Editing {
  /** Tells one opening from the next, and is the `editor` of what it saves. The note's own id may change when it forks. */
  opened: string;
  draft: NoteDraft & { id: string };
  /** The note that this stands for, as far as known; it equals the draft's until the note forks. */
  id: string;
  /** The version on which the next save is based; `null` before the first. */
  base: string | null;
}

/** Begins a note or a quote on a chapter. */
export type WriteOn = (chapterKey: string, kind: 'note' | 'quote') => void;

/**
 * A new note on a course or, if given, on a chapter, and there on a second of its recording. It is stored with its first
 * words.
 */
export function newNote(
  courseKey: string,
  chapterKey?: string,
  kind: 'note' | 'quote' = 'note',
  second?: number,
): Editing {
  const id = crypto.randomUUID();
  const about = {
    ...(chapterKey === undefined ? {} : { chapterKey }),
    ...(kind === 'quote' ? { quote: '' } : {}),
    ...(second === undefined ? {} : { second }),
  };
  return { opened: id, id, base: null, draft: { id, courseKey, kind, body: '', tags: [], ...about } };
}

/** Opens an existing note. */
export function openNote(note: Note): Editing {
  // Versions share the first one's id, and storage finds this one by its name.
  const draft = { ...note, id: note.forkOf ?? note.id };
  return { opened: crypto.randomUUID(), id: note.id, base: note.version, draft };
}

/**
 * Finds the note that is open. If another window has saved meanwhile, its words may have moved to another id. While a
 * save is under way the store may be a step ahead, so what the same opening saved counts too.
 */
export function openAmong(notes: readonly Note[], { id, base, opened }: Editing): Note | undefined {
  return (
    notes.find((note) => note.version === base) ??
    notes.find((note) => note.editor === opened) ??
    notes.find((note) => note.id === id)
  );
}
