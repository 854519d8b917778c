import { canonicalJson } from '@/progress/canonical';
import type { Note } from '@/progress/notes';
import { sha256 } from './hash';

/** What a revision of a note says. */
export type NoteContent = Pick<Note, 'body' | 'tags' | 'deleted' | 'quote'>;

/**
 * The name of a revision: a hash of what it says and of the revision it was edited from. Without the latter, writing
 * back an earlier wording would look like never having changed it.
 */
export async function revisionOf(
  { body, tags, deleted, quote }: NoteContent,
  base: string | null,
): Promise<string> {
  return (await sha256(canonicalJson({ body, tags, deleted, quote, base }))).slice(0, 32);
}
