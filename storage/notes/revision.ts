import { canonicalJson } from '@/progress/model/canonical-json';
import type { Note } from '@/progress/notes/note';
import { sha256 } from '../recording/hash';

/** What a revision of a note says. */
export type NoteContent = Pick<Note, 'body' | 'tags' | 'deleted' | 'quote'>;

/**
 * The name of a revision: a hash of what it says and of what it was made from, which is the revision it was edited
 * from or, where it is the first, the note's id. Without that, writing back an earlier wording would look like never
 * having changed it, and two notes that say the same would be taken for one.
 */
export async function revisionOf({ body, tags, deleted, quote }: NoteContent, from: string): Promise<string> {
  return (await sha256(canonicalJson({ body, tags, deleted, quote, from }))).slice(0, 32);
}
