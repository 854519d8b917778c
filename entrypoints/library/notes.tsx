import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLive } from '@/components/use-live';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import type { Note } from '@/progress/notes';
import type { ChapterRow, CourseRow } from '@/progress/rows';
import { deleteNote, notesOf, takeawayOf } from '@/storage/notes';
import type { Say } from './doing';
import { type Editing, newNote, openAmong, openNote } from './editing';
import { NoteField } from './note-field';
import { editId, NoteItem } from './note-item';

interface Props {
  row: CourseRow;
  chapters: readonly ChapterRow[];
  /** The one note that is open for writing. */
  editing: Editing | null;
  setEditing: (next: (now: Editing | null) => Editing | null) => void;
  say: Say;
}

/** Notes and quotes, and every takeaway that is not in the field above: other passes, and forks of this one. */
export function Notes({ row, chapters, editing, setEditing, say }: Props) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const m = useStore(markText);
  const pass = Math.max(1, row.passes.length);
  const { value: notes } = useLive(async () => {
    const [all, current] = await Promise.all([notesOf(row.key), takeawayOf(row.key, pass)]);
    return all.filter((note) => note.id !== current?.id);
  }, [row.key, pass]);
  const add = useFocusBack(editing);
  const open = editing && openAmong(notes ?? [], editing);
  const chapterOf = (key: string | undefined) =>
    chapters.find((each) => each.chapterKey === key || (key !== undefined && each.pairs?.includes(key)));
  const labelOf = ({ draft }: Editing) => {
    if (draft.kind === 'takeaway') return t.takeawayOfPass({ number: draft.pass ?? 1 });
    const chapter = chapterOf(draft.chapterKey);
    return chapter ? t.noteOn({ chapter: chapter.title || c.untitledChapter }) : t.note;
  };

  async function remove(note: Note): Promise<void> {
    try {
      const left = await deleteNote(note.id, note.revision);
      say({ text: left.note.deleted ? t.deleted : t.keptNote });
      add.current?.focus();
    } catch {
      say({ text: m.failed });
    }
  }

  const field = editing && (
    <li key={editing.opened}>
      <NoteField
        editing={editing}
        label={labelOf(editing)}
        // The field of an earlier opening may still save its last words.
        saved={(next) => setEditing((now) => (now?.opened === next.opened ? next : now))}
        close={() => setEditing(() => null)}
      />
    </li>
  );
  const items = (notes ?? []).map((note) =>
    note.id === open?.id ? (
      field
    ) : (
      <li key={note.id}>
        <NoteItem
          note={note}
          chapter={chapterOf(note.chapterKey)}
          edit={() => setEditing(() => openNote(note))}
          remove={() => remove(note)}
        />
      </li>
    ),
  );
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t.notes}</h2>
      {notes?.length === 0 && !editing && <p class="quiet">{t.noNotes}</p>}
      {/* One list with the field in it, so that the field stays itself when its note comes to be listed. */}
      <ul class="notes">{open ? items : [...items, field]}</ul>
      <button type="button" class="button" ref={add} onClick={() => setEditing(() => newNote(row.key))}>
        {t.addNote}
      </button>
    </section>
  );
}

/** Gives the button that takes the focus when a note is closed that has none of its own. */
function useFocusBack(editing: Editing | null) {
  const add = useRef<HTMLButtonElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const closed = last.current;
    last.current = editing?.id ?? null;
    if (!editing && closed !== null) (document.getElementById(editId(closed)) ?? add.current)?.focus();
  }, [editing]);
  return add;
}
