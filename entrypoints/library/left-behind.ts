import { saveNote } from '@/storage/notes';
import type { Editing } from './editing';

// A page that goes away has no time left for the database, whose work the browser stops. What was typed last is
// left in `localStorage`, which is written at once, and the next library page saves it.

/** What a person writes in a note's fields. */
export interface Words {
  body: string;
  tags: string[];
  /** Of a quote only: the passage. */
  quote?: string;
}

const PREFIX = 'left behind ';

/** Nothing worth keeping has been written yet. */
export function isEmpty({ body, quote = '' }: Words): boolean {
  return body.trim() === '' && quote.trim() === '';
}

/** Leaves the words of an open note for the next page. */
export function leaveBehind({ opened, draft, base }: Editing, words: Words): void {
  if (base === null && isEmpty(words)) return;
  localStorage.setItem(PREFIX + opened, JSON.stringify({ draft: { ...draft, ...words }, base }));
}

/** The words are saved after all. */
export function takeBack({ opened }: Editing): void {
  localStorage.removeItem(PREFIX + opened);
}

/** Saves what was left behind; where another window has saved since, both versions are kept, as ever. */
export async function takeUp(): Promise<void> {
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith(PREFIX))) {
    const { draft, base } = JSON.parse(localStorage.getItem(name) ?? '{}');
    await saveNote(draft, base);
    localStorage.removeItem(name);
  }
}
