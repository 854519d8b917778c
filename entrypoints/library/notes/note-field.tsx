import { useStore } from '@nanostores/preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Field } from '@/components/controls/field';
import { SaveStatus } from '@/components/notes/save-status';
import { dropUnsaved, holdName, keepUnsaved } from '@/components/notes/unsaved-drafts';
import { useDraft } from '@/components/notes/use-draft';
import { libraryText } from '@/locales/library-text';
import { saveNote } from '@/storage/notes/save-note';
import type { Editing } from './editing';
import { tagsIn } from './tags';

/** Milliseconds. Longer than for a takeaway: notes are longer, and each save is a revision that is remembered. */
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

interface Props {
  editing: Editing;
  label: string;
  /** What it stands for now, after every save. */
  saved: (editing: Editing) => void;
  /** Called when everything is saved. */
  close: () => void;
  /** Told at every key how the note now reads. */
  typed?: (body: string) => void;
}

/** A note being written: Markdown and tags, saved as one types against the revision they were typed on. */
export function NoteField({ editing, label, saved, close, typed }: Props) {
  const t = useStore(libraryText);
  const id = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const at = useRef(editing);
  const quote = useRef<HTMLTextAreaElement>(null);
  const words = (): Words => ({
    body: body.current?.value ?? '',
    tags: tagsIn(tags.current?.value ?? ''),
    ...(quote.current ? { quote: quote.current.value } : {}),
  });
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
    const now = words();
    leave(now);
    typed?.(now.body);
    draft.type(now);
  }

  async function save(now: Words): Promise<'saved' | 'forked'> {
    const { draft: about, base } = at.current;
    if (base === null && isEmpty(now)) return 'saved';
    const { note, forked } = await saveNote({ ...about, ...now }, base);
    at.current = { ...at.current, id: note.id, base: note.revision };
    const later = draft.unsaved();
    if (later === null || later === now) dropUnsaved(at.current.opened);
    else leave(later);
    saved(at.current);
    return forked ? 'forked' : 'saved';
  }

  return (
    <div class="draft" onInput={onInput}>
      {editing.draft.kind === 'quote' && (
        <>
          <label for={`${id}-quote`}>{t.quote}</label>
          <textarea
            id={`${id}-quote`}
            class="passage"
            ref={quote}
            defaultValue={editing.draft.quote}
            maxLength={20_000}
            onBlur={draft.flush}
          />
        </>
      )}
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={body}
        defaultValue={editing.draft.body}
        maxLength={100_000}
        onBlur={draft.flush}
      />
      <Field
        label={t.tags}
        help={t.tagsHelp}
        control={(ids) => (
          <input
            {...ids}
            type="text"
            ref={tags}
            defaultValue={editing.draft.tags?.join(', ')}
            maxLength={1000}
            onBlur={draft.flush}
          />
        )}
      />
      <div class="acts">
        <button
          type="button"
          class="button"
          onClick={async () => {
            // Words that could not be saved stay in sight.
            if (await draft.flush()) close();
          }}
        >
          {t.closeNote}
        </button>
        <SaveStatus state={state} />
      </div>
    </div>
  );
}
