import type { Note } from './note';

/** Characters of a note's text, of the passage it quotes, and of a tag; and how many tags it has. At most. */
export const LONGEST_BODY = 100_000;
export const LONGEST_QUOTE = 100_000;
export const LONGEST_TAG = 200;
export const MOST_TAGS = 200;

/** Whether a note is no longer than a note can be. */
export function isWithinLimits({ body, quote = '', tags }: Pick<Note, 'body' | 'quote' | 'tags'>): boolean {
  return (
    body.length <= LONGEST_BODY &&
    quote.length <= LONGEST_QUOTE &&
    tags.length <= MOST_TAGS &&
    tags.every((tag) => tag.length <= LONGEST_TAG)
  );
}
