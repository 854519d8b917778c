import { useStore } from '@nanostores/preact';
import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import { deleteNote, notesOf, takeawayOf } from '@/storage/notes/save-note';
import type { Say } from '../use-undo-toast';
import { type Editing, newNote, openAmong, openNote } from './editing';
import { NoteField } from './note-field';
import { editId, NoteItem } from './note-item';
import { type NoteToasts, useNoteToasts } from './use-note-toasts';
import { VersionItem } from './version-item';
import { type Listed, listed } from './versions';
import './note-list.css';

interface Props {
  row: CourseRow;
  chapters: readonly ChapterRow[];
  /** The one note that is open for writing. */
  editing: Editing | null;
  setEditing: (next: (now: Editing | null) => Editing | null) => void;
  say: Say;
  /** Called after the person kept one of several versions, or all: a version that is open elsewhere may be gone. */
  decided: () => void;
}

/**
 * Notes and quotes, and every takeaway that is not in the field above: those of other passes, and forks of this one.
 */
export function NoteList({ row, chapters, editing, setEditing, say, decided }: Props) {
  const t = useStore(libraryText);
  const { tried, keepVersion, keepVersions } = useNoteToasts(say);
  const pass = Math.max(1, row.passes.length);
  const { value } = useLiveQuery(async () => {
    const [all, current] = await Promise.all([notesOf(row.key), takeawayOf(row.key, pass)]);
    return { all, items: listed(all, current) };
  }, [row.key, pass]);
  const add = useFocusBack(editing);
  const open = editing && openAmong(value?.all ?? [], editing);
  const chapterOf = (key: string | undefined) => chapterUnder(chapters, key);

  const remove = (note: Note) =>
    tried(async () => {
      const left = await deleteNote(note.id, note.version);
      say({ text: left.note.deleted ? t.deleted : t.keptNote });
      add.current?.focus();
    });
  const decide = (keep: NoteToasts['keepVersion'], item: Listed) =>
    tried(async () => {
      await keep(item);
      decided();
    });

  const field = editing && (
    <li key={editing.opened}>
      <OpenNote
        editing={editing}
        chapter={chapterOf(editing.draft.chapterKey)}
        // The field of an earlier opening may still save its last words.
        saved={(next) => setEditing((now) => (now?.opened === next.opened ? next : now))}
        close={() => setEditing(() => null)}
      />
    </li>
  );
  const items = (value?.items ?? []).map((item) => {
    const { note } = item;
    if (note.id === open?.id) return field;
    return (
      <VersionItem key={note.id} item={item}>
        <NoteItem
          note={note}
          chapter={chapterOf(note.chapterKey)}
          edit={() => setEditing(() => openNote(note))}
          remove={() => remove(note)}
        >
          <VersionButtons
            item={item}
            keepThis={() => decide(keepVersion, item)}
            keepBoth={() => decide(keepVersions, item)}
          />
        </NoteItem>
      </VersionItem>
    );
  });
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t.notes}</h2>
      {value?.items.length === 0 && !editing && <p class="quiet">{t.noNotes}</p>}
      {/* The field stands in the same list as the notes, so that it stays the same element once its note is listed. */}
      <ul class="notes">{open ? items : [...items, field]}</ul>
      <button type="button" class="button" ref={add} onClick={() => setEditing(() => newNote(row.key))}>
        {t.addNote}
      </button>
    </section>
  );
}

function chapterUnder(chapters: readonly ChapterRow[], key: string | undefined): ChapterRow | undefined {
  return chapters.find((each) => each.chapterKey === key || (key !== undefined && each.pairs?.includes(key)));
}

interface VersionProps {
  item: Listed;
  keepThis: () => void;
  keepBoth: () => void;
}

/** Of several versions each can be kept alone; below the last one, all of them. */
function VersionButtons({ item: { note, versions }, keepThis, keepBoth }: VersionProps) {
  const t = useStore(libraryText);
  if (versions.length === 1) return null;
  return (
    <>
      <button type="button" class="button plain" data-testid="keep-one" onClick={keepThis}>
        {t.keepThis}
      </button>
      {versions.at(-1) === note && (
        <button type="button" class="button plain" data-testid="keep-both" onClick={keepBoth}>
          {t.keepBoth}
        </button>
      )}
    </>
  );
}

interface OpenProps extends Omit<ComponentProps<typeof NoteField>, 'label'> {
  chapter: ChapterRow | undefined;
}

/** The field of the note that is open, under the name of what it is about. */
function OpenNote({ chapter, ...field }: OpenProps) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const { kind, pass = 1 } = field.editing.draft;
  const label =
    kind === 'quote'
      ? t.quoteNote
      : kind === 'takeaway'
        ? t.takeawayOfPass({ number: pass })
        : chapter
          ? t.noteOn({ chapter: chapter.title || c.untitledChapter })
          : t.note;
  return <NoteField {...field} label={label} />;
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
