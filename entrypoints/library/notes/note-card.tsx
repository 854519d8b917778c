import { useStore } from '@nanostores/preact';
import { MomentLink } from '@/components/notes/moment-link';
import { ForeignText } from '@/components/text/foreign-text';
import { HighlightedText } from '@/components/text/highlighted-text';
import { passageUrl } from '@/components/text/passage-url';
import { safeUrl } from '@/components/text/safe-url';
import { Markdown } from '@/entrypoints/sidepanel/rendered-note';
import { courseText } from '@/locales/course-text';
import { locale } from '@/locales/locale';
import { notesText } from '@/locales/notes-text';
import type { ListedNote } from '@/storage/notes/list-notes';
import type { Piece } from '@/storage/search/search';
import { href } from '../page-address';

interface Props {
  written: ListedNote;
  /** In a search: the surroundings of the match instead of the whole text. */
  found?: Piece[] | undefined;
  chooseTag: (tag: string) => void;
}

/** A note of the user, with links to its course, its chapter and its passage. */
export function NoteCard({ written: { note, course, chapter }, found, chooseTag }: Props) {
  const t = useStore(notesText);
  const c = useStore(courseText);
  const day = new Intl.DateTimeFormat(useStore(locale), { dateStyle: 'medium' });
  const page = note.url ?? chapter?.url;
  const url = note.quote ? passageUrl(page, note.quote) : safeUrl(page);
  return (
    <li class="written-note" data-testid="written" data-kind={note.kind}>
      <p class="small about">
        <span>{t[`kind-${note.kind}`]}</span>
        <time dateTime={new Date(note.updatedAt).toISOString()}>{day.format(note.updatedAt)}</time>
      </p>
      {found ? (
        <p class="body">
          <HighlightedText pieces={found} />
        </p>
      ) : (
        <>
          {note.quote && (
            <blockquote cite={safeUrl(page)}>
              <ForeignText text={note.quote} />
            </blockquote>
          )}
          {note.body && <Markdown text={note.body} />}
        </>
      )}
      <p class="where">
        <a href={href({ at: 'course', key: course.key })}>
          <ForeignText text={course.title || c.untitled} language={course.language} />
        </a>
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {chapter ? (
              <ForeignText text={chapter.title || c.untitledChapter} language={course.language} />
            ) : (
              t.openPage
            )}
          </a>
        )}
        <MomentLink note={note} page={chapter?.url} />
        {note.tags.map((tag) => (
          <button key={tag} type="button" class="tag" onClick={() => chooseTag(tag)}>
            {tag}
          </button>
        ))}
      </p>
    </li>
  );
}
