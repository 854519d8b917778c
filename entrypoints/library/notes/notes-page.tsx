import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { Tabs } from '@/components/controls/tabs';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { libraryText } from '@/locales/library-text';
import { notesText } from '@/locales/notes-text';
import type { Note } from '@/progress/notes/note';
import { type ListedNote, notePage, notesUnder } from '@/storage/notes/list-notes';
import { PageHead } from '../page-head';
import { ShowMore, useScreenfuls } from '../show-more';
import { StoreFailed } from '../store-failed';
import { useAddressChoice } from '../use-address-choice';
import { NoteCard } from './note-card';
import { TagFilter } from './tag-filter';
import { useSearch } from './use-search';
import './notes.css';
import './notes-page.css';

const SCREENFUL = 40;
const KINDS: readonly Note['kind'][] = ['takeaway', 'note', 'quote'];
const USUAL = { kind: 'all', tag: '', q: '' };

/** Everything the user wrote, on any course: by kind and tag, and searched. */
export function NotesPage() {
  const t = useStore(notesText);
  const l = useStore(libraryText);
  const [chosen, choose] = useAddressChoice(USUAL);
  const [shown, showMore] = useScreenfuls(SCREENFUL);
  const query = chosen.q.trim();
  const kind = KINDS.find((each) => each === chosen.kind) ?? '';
  const { tag } = chosen;
  const { value, failed } = useLiveQuery(() => notePage({ kind, tag }, shown), [kind, tag, shown]);
  const search = useSearch(query);
  const hits = (search.hits ?? []).flatMap((hit) =>
    hit.noteId === undefined ? [] : [{ ...hit, id: hit.noteId }],
  );
  const { value: hitNotes } = useLiveQuery(
    () => notesUnder(hits.map(({ id }) => id)),
    [hits.map(({ id }) => id).join(' ')],
  );
  const problem = failed ?? search.failed;
  if (problem !== undefined) return <StoreFailed error={problem} />;
  if (!value) return <EmptyState>{l.loading}</EmptyState>;
  const total = KINDS.reduce((sum, each) => sum + value.kinds[each], 0);
  if (total === 0)
    return (
      <EmptyState alone title={t.empty}>
        {t.emptyHelp}
      </EmptyState>
    );
  const fits = ({ note }: ListedNote) =>
    (kind === '' || note.kind === kind) && (tag === '' || note.tags.includes(tag));
  const looking = query !== '' && (!search.hits || !hitNotes);
  const listed = query === '' ? value.notes : looking ? [] : (hitNotes ?? []).filter(fits);
  const foundIn = (id: string) => (query === '' ? undefined : hits.find((hit) => hit.id === id)?.text);
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
          { id: 'all', label: l.all, count: total },
          ...KINDS.map((each) => ({ id: each, label: t[`kinds-${each}`], count: value.kinds[each] })),
        ]}
        chosen={kind || 'all'}
        choose={(next) => choose({ kind: next })}
      />
      <TagFilter tags={value.tags} chosen={tag} choose={(next) => choose({ tag: next })} />
      <div id="written" role="tabpanel" aria-labelledby={`written-${kind || 'all'}`}>
        <p class="hidden-label" role="status">
          {query !== '' && !looking && t.found(listed.length)}
        </p>
        {!looking && listed.length === 0 && (
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
          <ShowMore left={value.wanted - value.notes.length} next={SCREENFUL} show={showMore} />
        )}
      </div>
    </>
  );
}
