import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { MomentLink } from '@/components/notes/moment-link';
import { ForeignText } from '@/components/text/foreign-text';
import { safeUrl } from '@/components/text/safe-url';
import { Markdown } from '@/entrypoints/sidepanel/rendered-note';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import type { ChapterRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';

interface Props {
  note: Note;
  chapter: ChapterRow | undefined;
  edit: () => void;
  remove: () => void;
  /** Further buttons. */
  children?: ComponentChildren;
}

/** A note of the user with its chapter, and buttons to edit and delete it. */
export function NoteItem({ note, chapter, edit, remove, children }: Props) {
  const t = useStore(libraryText);
  const [asking, setAsking] = useState(false);
  return (
    <>
      {note.kind === 'takeaway' && <h3>{t.takeawayOfPass({ number: note.pass ?? 1 })}</h3>}
      {note.quote && <blockquote cite={safeUrl(note.url)}>{note.quote}</blockquote>}
      {note.body && <Markdown text={note.body} />}
      {!note.body && !note.quote && <p class="quiet">{t.emptyNote}</p>}
      <p class="small">
        <About note={note} chapter={chapter} />
        <MomentLink note={note} page={chapter?.url} />
        {note.tags.map((tag) => ` #${tag}`)}
      </p>
      <div class="acts written">
        <button type="button" class="button plain" id={editId(note.id)} onClick={edit}>
          {t.edit}
        </button>
        <button type="button" class="button plain" onClick={() => setAsking(true)}>
          {t.delete}
        </button>
        {children}
      </div>
      {asking && (
        <Dialog
          title={t.deleteAsk}
          cancel={{ label: t.cancel, act: () => setAsking(false) }}
          confirm={{
            label: t.delete,
            act: () => {
              setAsking(false);
              remove();
            },
          }}
        >
          {t.deleteHelp}
        </Dialog>
      )}
    </>
  );
}

/** Id of the edit button of a note, to which the focus returns. */
export function editId(id: string): string {
  return `edit-${encodeURIComponent(id.toWellFormed())}`;
}

function About({ note, chapter }: Pick<Props, 'note' | 'chapter'>) {
  const c = useStore(courseText);
  if (!chapter) return null;
  const title = <ForeignText text={chapter.title || c.untitledChapter} />;
  const url = safeUrl(note.url) ?? safeUrl(chapter.url);
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    title
  );
}
