import { useLiveQuery } from '@/components/hooks/use-live-query';
import { NOTE_KINDS } from '@/progress/notes/note';
import {
  type ListedNote,
  type NoteFilter,
  type NotePage,
  notePage,
  notesUnder,
  tagsOf,
} from '@/storage/notes/list-notes';
import type { Hit } from '@/storage/search/search';
import { useSearch } from './use-search';

type NoteKind = (typeof NOTE_KINDS)[number];

export interface ChosenNotes {
  /** The whole library's counts, and the first notes of what is wanted; `undefined` while loading. */
  page: NotePage | undefined;
  /** How many there are of each kind and with each tag: of all, or of those that a search found. */
  kinds: Record<NoteKind, number> | undefined;
  tags: NotePage['tags'];
  /** Those of the kind and tag with the words that are searched for; none while they are looked for. */
  listed: ListedNote[];
  isLooking: boolean;
  /** Where the words were found in a note; `undefined` where nothing is searched for. */
  foundIn: (noteId: string) => Hit['text'] | undefined;
  /** What kept the notes from being read. */
  problem: unknown;
}

/** The notes of a kind and with a tag: the first `limit`, or all that were found by a search. */
export function useChosenNotes({ kind, tag }: NoteFilter, query: string, limit: number): ChosenNotes {
  const { value: page, failed } = useLiveQuery(() => notePage({ kind, tag }, limit), [kind, tag, limit]);
  const search = useSearch(query);
  const hits = (search.hits ?? []).flatMap((hit) =>
    hit.noteId === undefined ? [] : [{ ...hit, id: hit.noteId }],
  );
  const ids = hits.map(({ id }) => id);
  const { value: found } = useLiveQuery(() => notesUnder(ids), [ids.join(' ')]);
  const tagged = (found ?? []).filter(({ note }) => tag === '' || note.tags.includes(tag));
  const isLooking = query !== '' && (!search.hits || !found);
  return {
    page,
    kinds: query === '' || isLooking ? page?.kinds : countKinds(tagged),
    tags: query === '' || isLooking ? (page?.tags ?? []) : countTags(found ?? []),
    listed:
      query === ''
        ? (page?.notes ?? [])
        : isLooking
          ? []
          : tagged.filter(({ note }) => kind === '' || note.kind === kind),
    isLooking,
    foundIn: (noteId) => (query === '' ? undefined : hits.find(({ id }) => id === noteId)?.text),
    problem: failed ?? search.failed,
  };
}

function countKinds(notes: readonly ListedNote[]): Record<NoteKind, number> {
  const of = (kind: NoteKind) => notes.filter(({ note }) => note.kind === kind).length;
  return Object.fromEntries(NOTE_KINDS.map((kind) => [kind, of(kind)])) as Record<NoteKind, number>;
}

function countTags(notes: readonly ListedNote[]): NotePage['tags'] {
  return tagsOf(notes.map(({ note }) => note));
}
