import { useEffect, useRef } from 'preact/hooks';
import { dropUnsaved, holdName, keepUnsaved } from '@/components/notes/unsaved-drafts';
import { useDraft } from '@/components/notes/use-draft';
import { saveNote } from '@/storage/notes/save-note';
import type { Editing } from './editing';
import { tagsIn } from './tags';

/** Milliseconds. Longer than for a takeaway: notes are longer, and each save folds the course anew. */
const PAUSE = 2000;

/** What a person writes in a note's fields. */
interface Words {
  body: string;
  tags: string[];
  /** Of a quote only: the passage. */
  quote?: string;
}

/** Nothing worth keeping has been written yet. */
function isEmpty({ body, quote = '' }: Words): boolean {
  return body.trim() === '' && quote.trim() === '';
}

/**
 * Saves what is typed in a note's fields, which take the refs. `saved` is told after every save what the note stands
 * for now, `typed` at every key how it reads. `flush` resolves to whether everything is saved.
 */
export function useNoteDraft(
  editing: Editing,
  saved: (editing: Editing) => void,
  typed?: (body: string) => void,
) {
  const body = useRef<HTMLTextAreaElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const quote = useRef<HTMLTextAreaElement>(null);
  const at = useRef(editing);
  useEffect(() => holdName(at.current.opened), []);
  const { state, draft } = useDraft(save, PAUSE);
  useEffect(() => (quote.current?.value === '' ? quote : body).current?.focus(), []);

  // The page may die at any key, without a word: what is not saved yet is left behind for the next one.
  function leave(now: Words): void {
    const { opened, draft: about, base } = at.current;
    // A new note without a word is no note yet.
    if (base === null && isEmpty(now)) dropUnsaved(opened);
    else keepUnsaved(opened, { ...about, ...now }, base);
  }

  function onInput(): void {
    const now: Words = {
      body: body.current?.value ?? '',
      tags: tagsIn(tags.current?.value ?? ''),
      ...(quote.current ? { quote: quote.current.value } : {}),
    };
    leave(now);
    typed?.(now.body);
    draft.type(now);
  }

  async function save(now: Words): Promise<'saved' | 'forked'> {
    const { opened, draft: about, base } = at.current;
    if (base === null && isEmpty(now)) return 'saved';
    const { note, forked } = await saveNote({ ...about, ...now }, base, opened);
    at.current = { ...at.current, id: note.id, base: note.version };
    const later = draft.unsaved();
    if (later === null || later === now) dropUnsaved(at.current.opened);
    else leave(later);
    saved(at.current);
    return forked ? 'forked' : 'saved';
  }

  return { body, tags, quote, state, onInput, flush: draft.flush };
}
