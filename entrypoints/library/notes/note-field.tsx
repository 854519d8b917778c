import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { Field } from '@/components/controls/field';
import { SaveStatus } from '@/components/notes/save-status';
import { libraryText } from '@/locales/library-text';
import type { Editing } from './editing';
import { useNoteDraft } from './use-note-draft';

interface Props {
  editing: Editing;
  label: string;
  /** Called after every save with what the field stands for now. */
  saved: (editing: Editing) => void;
  /** Called once everything is saved. */
  close: () => void;
  /** Called at every key with the note's text. */
  typed?: (body: string) => void;
}

/**
 * A field for a note, with Markdown and tags, that saves while the person types, against the version that they edited.
 */
export function NoteField({ editing, label, saved, close, typed }: Props) {
  const t = useStore(libraryText);
  const id = useId();
  const { body, tags, quote, state, onInput, flush } = useNoteDraft(editing, saved, typed);
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
            onBlur={flush}
          />
        </>
      )}
      <label for={id}>{label}</label>
      <textarea id={id} ref={body} defaultValue={editing.draft.body} maxLength={100_000} onBlur={flush} />
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
            onBlur={flush}
          />
        )}
      />
      <div class="acts">
        <button
          type="button"
          class="button"
          onClick={async () => {
            // Words that could not be saved stay in sight.
            if (await flush()) close();
          }}
        >
          {t.closeNote}
        </button>
        <SaveStatus state={state} />
      </div>
    </div>
  );
}
