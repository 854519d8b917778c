import type { CourseMarkKind } from '@/progress/model/facts';
import type { Note, SaveResult } from '@/storage/notes/save-note';

// The writing half of `storage` brings all of folding with it. These functions fetch it with the first click, so that a
// page opens without it (budget of the popup).

/** As `markCourse` of storage. */
export async function markCourse(courseKey: string, kind: CourseMarkKind): Promise<string> {
  return (await import('@/storage/marks/marks')).markCourse(courseKey, kind);
}

/** As `undo` of storage. */
export async function undo(action: string): Promise<string> {
  return (await import('@/storage/marks/marks')).undo(action);
}

/** As `redo` of storage. */
export async function redo(action: string): Promise<string> {
  return (await import('@/storage/marks/marks')).redo(action);
}

/** As `takeawayOf` of storage. */
export async function takeawayOf(courseKey: string, pass: number): Promise<Note | null> {
  return (await import('@/storage/notes/save-note')).takeawayOf(courseKey, pass);
}

/** As `saveTakeaway` of storage. */
export async function saveTakeaway(
  courseKey: string,
  pass: number,
  body: string,
  base: string | null,
  editor: string,
): Promise<SaveResult> {
  return (await import('@/storage/notes/save-note')).saveTakeaway(courseKey, pass, body, base, editor);
}
