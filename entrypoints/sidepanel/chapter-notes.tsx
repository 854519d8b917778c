import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import { panelText } from '@/locales/panel-text';
import type { Note } from '@/progress/notes/note';
import { deleteNote, notesOf } from '@/storage/notes/save-note';
import { type Editing, newNote, openAmong, openNote } from '../library/notes/editing';
import { bringBack, keepOne, type Listed, listed } from '../library/notes/versions';
import type { Say } from '../library/use-undo-toast';
import { NoteBeside } from './note-beside';
import { WriteBeside } from './write-beside';

interface Props {
  courseKey: string;
  /** Of the chapter in the tab, under all names it is known by; the first is its own here. */
  chapterKeys: readonly string[];
  title: string;
  /** Address of the chapter. */
  page: string;
  quoted: string | null;
  /** Called when a note is closed. */
  written: () => void;
  say: Say;
}

/** Notes and quotes on the chapter in the tab; one of them may be open for writing. */
export function ChapterNotes({ courseKey, chapterKeys, title, page, quoted, written, say }: Props) {
  const t = useStore(panelText);
  const l = useStore(libraryText);
  const m = useStore(markText);
  const [editing, setEditing] = useState<Editing | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { value: all } = useLiveQuery(() => notesOf(courseKey), [courseKey]);
  const own = (all ?? []).filter(
    ({ kind, chapterKey }) =>
      kind !== 'takeaway' && chapterKey !== undefined && chapterKeys.includes(chapterKey),
  );
  const open = editing && openAmong(own, editing);
  useOpenOnce(quoted, own, (note) => setEditing(openNote(note)));
  const failed = () => say({ text: m.failed });

  function close(): void {
    setEditing(null);
    written();
    add.current?.focus();
  }

  async function remove(note: Note): Promise<void> {
    const left = await deleteNote(note.id, note.revision);
    if (!left.note.deleted) return say({ text: l.keptNote });
    sayUndoable(l.deleted, [note]);
    add.current?.focus();
  }

  async function keep(item: Listed): Promise<void> {
    const gone = await keepOne(item);
    if (gone.length === 0) say({ text: l.changedMeanwhile });
    else sayUndoable(l.keptOne, gone);
  }

  function sayUndoable(text: string, gone: readonly Note[]): void {
    const act = () => void bringBack(gone).then(() => say({ text: m.takenBack }), failed);
    say({ text, action: { label: m.undo, act } });
  }

  const field = editing && (
    <li key={editing.opened}>
      <WriteBeside
        editing={editing}
        label={editing.draft.kind === 'quote' ? l.quoteNote : l.noteOn({ chapter: title })}
        // The field of an earlier opening may still save its last words.
        saved={(next) => setEditing((now) => (now?.opened === next.opened ? next : now))}
        close={close}
      />
    </li>
  );
  const items = listed(own, null).map((item) => {
    if (item.note.id === open?.id) return field;
    const versions = item.versions.length;
    return (
      <li key={item.note.id} class={versions > 1 ? 'version' : undefined}>
        {versions > 1 && item.versions[0] === item.note && (
          <>
            <h3>{l.twoVersions(versions)}</h3>
            <p class="quiet">{l.twoVersionsHelp}</p>
          </>
        )}
        <NoteBeside
          note={item.note}
          page={page}
          edit={() => setEditing(openNote(item.note))}
          remove={() => void remove(item.note).catch(failed)}
          keep={versions > 1 ? () => void keep(item).catch(failed) : undefined}
        />
      </li>
    );
  });
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t.notesHere}</h2>
      {all && own.length === 0 && !editing && <p class="quiet">{t.noNotesHere}</p>}
      {/* One list with the field in it, so that the field stays itself when its note comes to be listed. */}
      <ul class="notes">{open ? items : [...items, field]}</ul>
      <button
        type="button"
        class="button"
        ref={add}
        onClick={() => setEditing(newNote(courseKey, chapterKeys[0]))}
      >
        {l.addNote}
      </button>
    </section>
  );
}

/** Opens a note as soon as it is among these, and not again when they change. */
function useOpenOnce(id: string | null, notes: readonly Note[], open: (note: Note) => void): void {
  const opened = useRef<string | null>(null);
  const note = notes.find((each) => each.id === id);
  useEffect(() => {
    if (!note || opened.current === id) return;
    opened.current = id;
    open(note);
  }, [id, note]);
}
