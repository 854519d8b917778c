import { useLiveQuery } from '@/components/hooks/use-live-query';
import {
  type ListedNote,
  type NoteFilter,
  type NotePage,
  notePage,
  notesUnder,
} from '@/storage/notes/list-notes';
import type { Hit } from '@/storage/search/search';
import { useSearch } from './use-search';

export interface ChosenNotes {
  /** The whole library's counts, and the first notes of what is wanted; `undefined` while loading. */
  page: NotePage | undefined;
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
  const fits = ({ note }: ListedNote) =>
    (kind === '' || note.kind === kind) && (tag === '' || note.tags.includes(tag));
  const isLooking = query !== '' && (!search.hits || !found);
  return {
    page,
    listed: query === '' ? (page?.notes ?? []) : isLooking ? [] : (found ?? []).filter(fits),
    isLooking,
    foundIn: (noteId) => (query === '' ? undefined : hits.find(({ id }) => id === noteId)?.text),
    problem: failed ?? search.failed,
  };
}
