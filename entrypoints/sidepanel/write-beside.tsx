import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { panelText } from '@/locales/panel-text';
import type { Editing } from '../library/notes/editing';
import { NoteField } from '../library/notes/note-field';
import { Markdown } from './rendered-note';

interface Props {
  editing: Editing;
  label: string;
  saved: (editing: Editing) => void;
  close: () => void;
}

/** A note being written and, on request, its preview. */
export function WriteBeside({ editing, label, saved, close }: Props) {
  const t = useStore(panelText);
  const [isShown, setShown] = useState(false);
  const [body, setBody] = useState(editing.draft.body);
  return (
    <>
      <NoteField editing={editing} label={label} saved={saved} close={close} typed={setBody} />
      <button type="button" class="button plain" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {t.preview}
      </button>
      {isShown && (
        <section class="preview" aria-label={t.preview} data-testid="preview">
          {body.trim() === '' ? <p class="quiet">{t.nothingYet}</p> : <Markdown text={body} />}
        </section>
      )}
    </>
  );
}
