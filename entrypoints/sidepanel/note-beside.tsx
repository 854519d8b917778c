import { useStore } from '@nanostores/preact';
import { MomentLink } from '@/components/notes/moment-link';
import { ForeignText } from '@/components/text/foreign-text';
import { passageUrl } from '@/components/text/passage-url';
import { safeUrl } from '@/components/text/safe-url';
import { libraryText } from '@/locales/library-text';
import { panelText } from '@/locales/panel-text';
import type { Note } from '@/progress/notes/note';
import { Markdown } from './rendered-note';

interface Props {
  note: Note;
  /** Address of the chapter, for a quote without an address of its own. */
  page: string;
  edit: () => void;
  remove: () => void;
  /** Keeps this version of several. */
  keep?: (() => void) | undefined;
}

/** A rendered note, or a quote with a link to its passage. */
export function NoteBeside({ note, page, edit, remove, keep }: Props) {
  const t = useStore(panelText);
  const l = useStore(libraryText);
  const passage = note.quote && passageUrl(note.url ?? page, note.quote);
  return (
    <>
      {note.quote && (
        <blockquote cite={safeUrl(note.url)}>
          <ForeignText text={note.quote} />
        </blockquote>
      )}
      {note.body && <Markdown text={note.body} />}
      {!note.body && !note.quote && <p class="quiet">{l.emptyNote}</p>}
      {note.tags.length > 0 && <p class="small">{note.tags.map((tag) => `#${tag}`).join(' ')}</p>}
      <div class="acts written">
        <MomentLink note={note} page={page} />
        {passage && (
          <a class="button plain" href={passage} target="_blank" rel="noreferrer" data-testid="passage">
            {t.toPassage}
          </a>
        )}
        <button type="button" class="button plain" onClick={edit}>
          {l.edit}
        </button>
        <button type="button" class="button plain" onClick={remove}>
          {l.delete}
        </button>
        {keep && (
          <button type="button" class="button plain" onClick={keep}>
            {l.keepThis}
          </button>
        )}
      </div>
    </>
  );
}
