import { canonicalJson } from '@/progress/model/canonical-json';
import type { Note } from '@/progress/notes/note';
import { sha256 } from '../recording/hash';

/** The content that a revision of a note names. */
export type NoteContent = Pick<Note, 'body' | 'tags' | 'deleted' | 'quote'>;

/**
 * The name of a revision: a hash of its content and of its origin, which is the revision that was edited or, for a
 * first one, the note's id. Without the origin, writing back an earlier wording would look like no change, and two
 * notes with equal words would look like one.
 */
export async function revisionOf({ body, tags, deleted, quote }: NoteContent, from: string): Promise<string> {
  return (await sha256(canonicalJson({ body, tags, deleted, quote, from }))).slice(0, 32);
}
