import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { libraryText } from '@/locales/library-text';
import { panelText } from '@/locales/panel-text';
import type { Note } from '@/progress/notes/note';
import { deleteNote, notesOf } from '@/storage/notes/save-note';
import { type Editing, newNote, openAmong, openNote } from '../library/notes/editing';
import { useNoteToasts } from '../library/notes/use-note-toasts';
import { VersionItem } from '../library/notes/version-item';
import { listed } from '../library/notes/versions';
import type { Say } from '../library/use-undo-toast';
import { MomentButton } from './moment-button';
import { NoteBeside } from './note-beside';
import { WriteBeside } from './write-beside';

interface Props {
  courseKey: string;
  /** Keys of the chapter in the tab; the first is its own on this page. */
  chapterKeys: readonly string[];
  title: string;
  /** Address of the chapter. */
  page: string;
  /** Reads where the recording in the tab stands, in seconds; `null` on a page without one. */
  readMoment: (() => Promise<number | null>) | null;
  quoted: string | null;
  /** Called when a note is closed. */
  written: () => void;
  say: Say;
}

/** Notes and quotes on the chapter in the tab. One of them may be open for writing. */
export function ChapterNotes({
  courseKey,
  chapterKeys,
  title,
  page,
  readMoment,
  quoted,
  written,
  say,
}: Props) {
  const t = useStore(panelText);
  const l = useStore(libraryText);
  const { tried, sayGone, keepVersion } = useNoteToasts(say);
  const [editing, setEditing] = useState<Editing | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { value: all } = useLiveQuery(() => notesOf(courseKey), [courseKey]);
  const own = (all ?? []).filter(
    ({ kind, chapterKey }) =>
      kind !== 'takeaway' && chapterKey !== undefined && chapterKeys.includes(chapterKey),
  );
  const open = editing && openAmong(own, editing);
  useOpenOnce(quoted, own, (note) => setEditing(openNote(note)));

  function close(): void {
    setEditing(null);
    written();
    add.current?.focus();
  }

  const remove = (note: Note) =>
    tried(async () => {
      const left = await deleteNote(note.id, note.version);
      if (!left.note.deleted) return say({ text: l.keptNote });
      sayGone(l.deleted, [note]);
      add.current?.focus();
    });

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
    return (
      <VersionItem key={item.note.id} item={item}>
        <NoteBeside
          note={item.note}
          page={page}
          edit={() => setEditing(openNote(item.note))}
          remove={() => remove(item.note)}
          keep={item.versions.length > 1 ? () => tried(() => keepVersion(item)) : undefined}
        />
      </VersionItem>
    );
  });
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t.notesHere}</h2>
      {all && own.length === 0 && !editing && <p class="quiet">{t.noNotesHere}</p>}
      {/* The field stands in the same list as the notes, so that it stays the same element once its note is listed. */}
      <ul class="notes">{open ? items : [...items, field]}</ul>
      <div class="acts">
        <button
          type="button"
          class="button"
          ref={add}
          onClick={() => setEditing(newNote(courseKey, chapterKeys[0]))}
        >
          {l.addNote}
        </button>
        {readMoment && (
          <MomentButton
            read={readMoment}
            found={(second) => setEditing(newNote(courseKey, chapterKeys[0], 'note', second))}
            say={say}
          />
        )}
      </div>
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
