import { useStore } from '@nanostores/preact';
import { safeUrl } from '@/components/safe-url';
import { useLive } from '@/components/use-live';
import { WordsOf } from '@/components/words-of';
import { libraryText } from '@/locales/library-text';
import type { Note } from '@/progress/notes';
import type { ChapterRow, CourseRow } from '@/progress/rows';
import { notesOf, takeawayOf } from '@/storage/notes';

/** Notes and quotes, and every takeaway that is not in the field above: other passes, and forks of this one. */
export function Notes({ row, chapters }: { row: CourseRow; chapters: ChapterRow[] }) {
  const t = useStore(libraryText);
  const pass = Math.max(1, row.passes.length);
  const { value: notes } = useLive(async () => {
    const [all, current] = await Promise.all([notesOf(row.key), takeawayOf(row.key, pass)]);
    return all.filter((note) => !note.deleted && note.id !== current?.id);
  }, [row.key, pass]);
  return (
    <>
      <h2>{t.notes}</h2>
      {notes?.length === 0 && <p class="quiet">{t.noNotes}</p>}
      <ul class="notes">
        {notes?.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            chapter={chapters.find((each) => each.chapterKey === note.chapterKey)}
          />
        ))}
      </ul>
    </>
  );
}

function NoteItem({ note, chapter }: { note: Note; chapter: ChapterRow | undefined }) {
  const t = useStore(libraryText);
  const url = safeUrl(note.url) ?? safeUrl(chapter?.url);
  return (
    <li>
      {note.kind === 'takeaway' && <h3>{t.takeawayOfPass({ number: note.pass ?? 1 })}</h3>}
      {note.quote && <blockquote cite={url}>{note.quote}</blockquote>}
      {note.body && <p class="body">{note.body}</p>}
      <p class="small">
        {chapter &&
          (url ? (
            <a href={url} target="_blank" rel="noreferrer">
              <WordsOf text={chapter.title} />
            </a>
          ) : (
            <WordsOf text={chapter.title} />
          ))}
        {note.tags.map((tag) => ` #${tag}`)}
      </p>
    </li>
  );
}
