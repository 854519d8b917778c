import type { NoteDraft } from '@/storage/notes';

// A page that goes away has no time left for the database, whose work the browser stops. What was typed last is
// left in `localStorage`, which is written at once, and the next page of ours saves it.

const PREFIX = 'left behind ';

/** Leaves what is typed for the next page, under a name that no other open field has. `base` as for `saveNote`. */
export function leaveBehind(name: string, draft: NoteDraft, base: string | null): void {
  localStorage.setItem(PREFIX + name, JSON.stringify({ draft, base }));
}

/** The words are saved after all. */
export function takeBack(name: string): void {
  localStorage.removeItem(PREFIX + name);
}

/** Saves what was left behind; where another window has saved since, both versions are kept, as ever. */
export async function takeUp(): Promise<void> {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  if (names.length === 0) return;
  // The writing half of storage is fetched only when there is something to write (budget of the popup).
  const { saveNote, saveTakeaway } = await import('@/storage/notes');
  for (const name of names) {
    const left = localStorage.getItem(name);
    if (left === null) continue;
    const { draft, base }: { draft: NoteDraft; base: string | null } = JSON.parse(left);
    if (draft.kind === 'takeaway') await saveTakeaway(draft.courseKey, draft.pass ?? 1, draft.body, base);
    else await saveNote(draft, base);
    // Not what was typed meanwhile in a field that is still open.
    if (localStorage.getItem(name) === left) localStorage.removeItem(name);
  }
}
