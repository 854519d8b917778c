import type { NoteDraft } from '@/storage/notes/save-note';
import { ifUnlocked, withLock } from '@/storage/preferences/lock';

// A page that goes away has no time left for the database, whose work the browser stops. It leaves its last words in
// `localStorage`, which is written at once, and the next page of ours saves them.

const PREFIX = 'left behind ';

/** Leaves a draft for the next page. `name` is the field's own, and its `editor`; `base` as for `saveNote`. */
export function keepUnsaved(name: string, draft: NoteDraft, base: string | null): void {
  localStorage.setItem(PREFIX + name, JSON.stringify({ draft, base }));
}

/** Removes a draft whose words are saved. */
export function dropUnsaved(name: string): void {
  localStorage.removeItem(PREFIX + name);
}

/** Names that fields of this page hold (`true`) or have released, which the browser learns a moment later. */
const held = new Map<string, boolean>();

/**
 * Keeps the draft under a name for the field that has it open, as long as its page lives: half a word that another page
 * saved would be a version of its own. Returns a function that releases it.
 */
export function holdName(name: string): () => void {
  let end = () => {};
  const open = new Promise<void>((resolve) => {
    end = resolve;
  });
  held.set(PREFIX + name, true);
  void withLock(PREFIX + name, () => open);
  return () => {
    held.set(PREFIX + name, false);
    end();
  };
}

/** Saves the drafts that nobody holds. If another window has saved since, both versions are kept. */
export async function saveUnsaved(): Promise<void> {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    if (held.get(name)) continue;
    // A field of this page releases the draft in a moment, so it is worth waiting; a field of another page keeps it.
    await (held.has(name) ? withLock : ifUnlocked)(name, () => save(name));
  }
}

async function save(name: string): Promise<void> {
  const left = localStorage.getItem(name);
  if (left === null) return;
  // Fetches the writing half of storage only when there is something to write (budget of the popup).
  const { saveNote, saveTakeaway } = await import('@/storage/notes/save-note');
  const { draft, base }: { draft: NoteDraft; base: string | null } = JSON.parse(left);
  const editor = name.slice(PREFIX.length);
  if (draft.kind === 'takeaway')
    await saveTakeaway(draft.courseKey, draft.pass ?? 1, draft.body, base, editor);
  else await saveNote(draft, base, editor);
  // Keeps a draft that was left meanwhile.
  if (localStorage.getItem(name) === left) localStorage.removeItem(name);
}
