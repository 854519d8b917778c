import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { Tabs } from '@/components/controls/tabs';
import { libraryText } from '@/locales/library-text';
import { notesText } from '@/locales/notes-text';
import { NOTE_KINDS } from '@/progress/notes/note';
import { PageHead } from '../page-head';
import { ShowMore, useScreenfuls } from '../show-more';
import { useAddressChoice } from '../use-address-choice';
import { NoteCard } from './note-card';
import { TagFilter } from './tag-filter';
import { useChosenNotes } from './use-chosen-notes';
import './note-list.css';
import './notes-page.css';

const SCREENFUL = 40;
const USUAL = { kind: 'all', tag: '', q: '' };

/** The user's notes on all courses, by kind and tag, with search. */
export function NotesPage() {
  const t = useStore(notesText);
  const l = useStore(libraryText);
  const [chosen, choose] = useAddressChoice(USUAL);
  const [shown, showMore] = useScreenfuls(SCREENFUL);
  const query = chosen.q.trim();
  const kind = NOTE_KINDS.find((each) => each === chosen.kind) ?? '';
  const { tag } = chosen;
  const found = useChosenNotes({ kind, tag }, query, shown);
  const { page, kinds, tags, listed, isLooking, foundIn, problem } = found;
  if (problem !== undefined) return <StoreProblem error={problem} alone />;
  if (!page) return <EmptyState>{l.loading}</EmptyState>;
  const total = NOTE_KINDS.reduce((sum, each) => sum + page.kinds[each], 0);
  if (total === 0)
    return (
      <EmptyState alone title={t.empty}>
        {t.emptyHelp}
      </EmptyState>
    );
  return (
    <>
      <PageHead title={l.notes} />
      <search class="finder">
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={chosen.q}
          onInput={(event) => choose({ q: event.currentTarget.value })}
        />
      </search>
      <Tabs
        label={t.kinds}
        panel="written"
        tabs={[
          { id: 'all', label: l.all, count: NOTE_KINDS.reduce((sum, each) => sum + (kinds?.[each] ?? 0), 0) },
          ...NOTE_KINDS.map((each) => ({ id: each, label: t[`kinds-${each}`], count: kinds?.[each] })),
        ]}
        chosen={kind || 'all'}
        choose={(next) => choose({ kind: next })}
      />
      <TagFilter tags={tags} chosen={tag} choose={(next) => choose({ tag: next })} />
      <div id="written" role="tabpanel" aria-labelledby={`written-${kind || 'all'}`}>
        <p class="hidden-label" role="status">
          {query !== '' && !isLooking && t.found(listed.length)}
        </p>
        {!isLooking && listed.length === 0 && (
          <EmptyState title={l.noMatch}>
            {t.noMatchHelp}{' '}
            <button type="button" class="button" onClick={() => choose(USUAL)}>
              {t.showAll}
            </button>
          </EmptyState>
        )}
        <ul class="written-notes">
          {listed.map((written) => (
            <NoteCard
              key={written.note.id}
              written={written}
              found={foundIn(written.note.id)}
              chooseTag={(next) => choose({ tag: next })}
            />
          ))}
        </ul>
        {query === '' && (
          <ShowMore left={page.wanted - page.notes.length} next={SCREENFUL} show={showMore} of="entries" />
        )}
      </div>
    </>
  );
}
