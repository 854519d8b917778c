import { groupBy } from '@/progress/model/group-by';
import type { Note } from '@/progress/notes/note';
import { deleteNote, keepBoth, saveNote } from '@/storage/notes/save-note';

/** A note in the list, with the versions that were edited at the same time from the same text. */
export interface Listed {
  note: Note;
  /** All versions, this one included; more than one if a person has to decide. */
  versions: Note[];
}

/**
 * The notes with their versions side by side. Those in `elsewhere` have a field of their own and appear only as
 * versions.
 */
export function listed(notes: readonly Note[], elsewhere: Note | null): Listed[] {
  const families = groupBy(notes, (note) => note.forkOf ?? note.id);
  return [...families.values()].flatMap((versions) =>
    versions
      .filter((note) => versions.length > 1 || note.id !== elsewhere?.id)
      .map((note) => ({ note, versions })),
  );
}

/**
 * Keeps one version and deletes the others as they stand here. Returns what it deleted; a version that changed since
 * stays.
 */
export async function keepOne({ note, versions }: Listed): Promise<Note[]> {
  const others = versions.filter((each) => each.id !== note.id);
  const results: boolean[] = [];
  // One after the other: each deletion is a write of its own.
  for (const other of others) results.push((await deleteNote(other.id, other.version)).note.deleted);
  return others.filter((_other, i) => results[i]);
}

/** Makes every version a note of its own. Resolves to whether all were as they stand here. */
export async function keepAll({ versions }: Listed): Promise<boolean> {
  let kept = true;
  for (const { id, version, forkOf } of versions)
    if (forkOf !== undefined) kept = (await keepBoth(id, version)).kept && kept;
  return kept;
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
