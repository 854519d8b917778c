import type { OutlineChapter, OutlineSighting } from '../reader';

/** What speaks for and against a list of chapters being the whole course. */
export interface ListEvidence {
  chapters: OutlineChapter[];
  /** The page's own key. */
  own: string | undefined;
  /** What the reader knows to be absent from the list, in a few words. */
  missing?: string | null | undefined;
  /** Entries of the list that are chapters and could not be read. */
  unread?: number;
  /** Where the page's own links to its neighbours lead; absent where it has none. */
  previous?: OutlineChapter | null;
  next?: OutlineChapter | null;
  /** Whether a page with this key belongs to this very course. */
  within?(key: string): boolean;
}

/**
 * The list as a sighting. It is whole only where the page bears that out: nothing is folded away or absent, every
 * entry can be read, the page itself is in it, and so are its neighbours, in their places. What the page does not show
 * speaks against nothing. A chapter of the course to which the page leads and which is not listed is added.
 */
export function sighting(list: ListEvidence, from: OutlineSighting['from']): OutlineSighting {
  const { own, chapters, next } = list;
  const missing = absent(list);
  const at = chapters.findIndex(({ key }) => key === own);
  const leadsOn = next && at >= 0 && !placeIn(chapters, next) && belongs(list, next);
  return {
    chapters: leadsOn ? chapters.toSpliced(at + 1, 0, next) : chapters,
    complete: missing === null,
    from,
    because: missing ?? because(list),
  };
}

function because({ previous, next }: ListEvidence): string {
  return previous || next ? 'nothing folded, neighbours in place' : 'nothing folded, page listed';
}

function absent(list: ListEvidence): string | null {
  const { chapters, own, missing, unread = 0, previous, next } = list;
  if (missing) return missing;
  if (unread > 0) return `${unread} entries unread`;
  const at = chapters.findIndex(({ key }) => key === own);
  if (at < 0) return 'page not listed';
  if (next && !stands(list, next, at + 1)) return 'next not in place';
  if (previous && !stands(list, previous, at - 1)) return 'previous not in place';
  return null;
}

/** Whether a neighbour is where the list has it, or another course's, which may lie on either side of this one. */
function stands(list: ListEvidence, neighbour: OutlineChapter, at: number): boolean {
  const { chapters } = list;
  if (chapters[at]) return placeIn([chapters[at]], neighbour);
  return !placeIn(chapters, neighbour) && !belongs(list, neighbour);
}

function belongs({ within }: ListEvidence, { key }: OutlineChapter): boolean {
  return within?.(key) === true;
}

function placeIn(chapters: readonly OutlineChapter[], { key }: OutlineChapter): boolean {
  return chapters.some((chapter) => bare(chapter.key) === bare(key));
}

/** A key in the spelling that two others share: servers give a page with and without `.html`. */
export function bare(key: string): string {
  return key.replace(/\.html$/, '');
}
