import type { NoteDraft } from '@/storage/notes/save-note';

// A page that goes away has no time left for the database, whose work the browser stops. What was typed last is
// left in `localStorage`, which is written at once, and the next page of ours saves it.

const PREFIX = 'left behind ';

/** Leaves what is typed for the next page, under a name that no other open field has. `base` as for `saveNote`. */
export function keepUnsaved(name: string, draft: NoteDraft, base: string | null): void {
  localStorage.setItem(PREFIX + name, JSON.stringify({ draft, base }));
}

/** The words are saved after all. */
export function dropUnsaved(name: string): void {
  localStorage.removeItem(PREFIX + name);
}

/** Names that fields of this page hold (`true`) or have let go of, which the browser learns a moment later. */
const held = new Map<string, boolean>();

/**
 * Keeps what is left under a name for the field that has it open, for as long as its page lives: half a word that
 * another page saved would be a version of its own. Returns how to let go.
 */
export function holdName(name: string): () => void {
  let end = () => {};
  const open = new Promise<void>((resolve) => {
    end = resolve;
  });
  held.set(PREFIX + name, true);
  void navigator.locks.request(PREFIX + name, () => open);
  return () => {
    held.set(PREFIX + name, false);
    end();
  };
}

/** Saves what was left behind and nobody holds; where another window has saved since, both versions are kept, as ever. */
export async function saveUnsaved(): Promise<void> {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    if (held.get(name)) continue;
    await navigator.locks.request(name, { ifAvailable: !held.has(name) }, async (lock) => {
      if (lock) await save(name);
    });
  }
}

async function save(name: string): Promise<void> {
  const left = localStorage.getItem(name);
  if (left === null) return;
  // The writing half of storage is fetched only when there is something to write (budget of the popup).
  const { saveNote, saveTakeaway } = await import('@/storage/notes/save-note');
  const { draft, base }: { draft: NoteDraft; base: string | null } = JSON.parse(left);
  if (draft.kind === 'takeaway') await saveTakeaway(draft.courseKey, draft.pass ?? 1, draft.body, base);
  else await saveNote(draft, base);
  // Not what was left meanwhile.
  if (localStorage.getItem(name) === left) localStorage.removeItem(name);
}
