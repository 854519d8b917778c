import { groupBy } from '@/progress/model/group-by';
import type { Note } from '@/progress/notes/note';
import { deleteNote, saveNote } from '@/storage/notes/save-note';

/** A note as it is listed, with the others that were written at the same time from the same words. */
export interface Listed {
  note: Note;
  /** All versions, this one included: more than one where a person has to decide. */
  versions: Note[];
}

/** The notes with their versions side by side; those in `elsewhere` (shown in a field of their own) only as versions. */
export function listed(notes: readonly Note[], elsewhere: Note | null): Listed[] {
  const families = groupBy(notes, (note) => note.forkOf ?? note.id);
  return [...families.values()].flatMap((versions) =>
    versions
      .filter((note) => versions.length > 1 || note.id !== elsewhere?.id)
      .map((note) => ({ note, versions })),
  );
}

/** Keeps one version and deletes the others as they stand here. Gives what was deleted: what changed since stays. */
export async function keepOne({ note, versions }: Listed): Promise<Note[]> {
  const others = versions.filter((each) => each.id !== note.id);
  const results: boolean[] = [];
  // One after the other: deleting a version may move another one to its id.
  for (const other of others) results.push((await deleteNote(other.id, other.revision)).note.deleted);
  return others.filter((_other, i) => results[i]);
}

/** Brings versions back that were not kept, each as a note of its own. */
export async function bringBack(notes: readonly Note[]): Promise<void> {
  for (const { courseKey, chapterKey, kind, pass, body, tags, quote, url } of notes) {
    const about = {
      ...(chapterKey === undefined ? {} : { chapterKey }),
      ...(pass === undefined ? {} : { pass }),
      ...(quote === undefined ? {} : { quote }),
      ...(url === undefined ? {} : { url }),
    };
    await saveNote({ courseKey, kind, body, tags, ...about }, null);
  }
}
