import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import { deleteNote, keepBoth, notesOf, takeawayOf } from '@/storage/notes/save-note';
import type { Say } from '../use-undo-toast';
import { type Editing, newNote, openAmong, openNote } from './editing';
import { NoteField } from './note-field';
import { editId, NoteItem } from './note-item';
import { bringBack, keepOne, type Listed, listed } from './versions';
import './notes.css';

interface Props {
  row: CourseRow;
  chapters: readonly ChapterRow[];
  /** The one note that is open for writing. */
  editing: Editing | null;
  setEditing: (next: (now: Editing | null) => Editing | null) => void;
  say: Say;
  /** Of several versions one, or all, were kept: what is open elsewhere may not stand any more. */
  decided: () => void;
}

/** Notes and quotes, and every takeaway that is not in the field above: other passes, and forks of this one. */
export function Notes({ row, chapters, editing, setEditing, say, decided }: Props) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const m = useStore(markText);
  const pass = Math.max(1, row.passes.length);
  const { value } = useLiveQuery(async () => {
    const [all, current] = await Promise.all([notesOf(row.key), takeawayOf(row.key, pass)]);
    return { all, items: listed(all, current) };
  }, [row.key, pass]);
  const add = useFocusBack(editing);
  const open = editing && openAmong(value?.all ?? [], editing);
  const chapterOf = (key: string | undefined) =>
    chapters.find((each) => each.chapterKey === key || (key !== undefined && each.pairs?.includes(key)));
  const labelOf = ({ draft }: Editing) => {
    if (draft.kind === 'quote') return t.quoteNote;
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

  async function keep(item: Listed): Promise<void> {
    try {
      const gone = await keepOne(item);
      const back = () =>
        void bringBack(gone).then(
          () => say({ text: m.takenBack }),
          () => say({ text: m.failed }),
        );
      if (gone.length === 0) say({ text: t.changedMeanwhile });
      else say({ text: t.keptOne, action: { label: m.undo, act: back } });
      decided();
    } catch {
      say({ text: m.failed });
    }
  }

  async function keepAll({ versions }: Listed): Promise<void> {
    try {
      let kept = true;
      for (const { id, revision, forkOf } of versions)
        if (forkOf !== undefined) kept = (await keepBoth(id, revision)).kept && kept;
      say({ text: kept ? t.keptBoth : t.changedMeanwhile });
      decided();
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
  const items = (value?.items ?? []).map((item) => {
    const { note, versions } = item;
    if (note.id === open?.id) return field;
    return (
      <li key={note.id} class={versions.length > 1 ? 'version' : undefined}>
        {versions.length > 1 && versions[0] === note && (
          <>
            <h3>{t.twoVersions(versions.length)}</h3>
            <p class="quiet">{t.twoVersionsHelp}</p>
          </>
        )}
        <NoteItem
          note={note}
          chapter={chapterOf(note.chapterKey)}
          edit={() => setEditing(() => openNote(note))}
          remove={() => remove(note)}
        >
          {versions.length > 1 && (
            <button type="button" class="button plain" data-testid="keep-one" onClick={() => keep(item)}>
              {t.keepThis}
            </button>
          )}
          {versions.length > 1 && versions.at(-1) === note && (
            <button type="button" class="button plain" data-testid="keep-both" onClick={() => keepAll(item)}>
              {t.keepBoth}
            </button>
          )}
        </NoteItem>
      </li>
    );
  });
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t.notes}</h2>
      {value?.items.length === 0 && !editing && <p class="quiet">{t.noNotes}</p>}
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
