import { canonicalJson } from './canonical';
import { groupBy } from './group';
import type { Note } from './notes';
import { compareText } from './order';

/**
 * Notes of any number of stores as one list, the same in any order and with duplicates. A version that another one
 * was edited from is replaced by it. Versions edited at the same time stay, all but one as a note of its own
 * (`forkOf`); an edit takes precedence over a deletion, then the later over the earlier.
 */
export function mergeNotes(notes: readonly Note[]): Note[] {
  const families = groupBy(notes, (note) => note.forkOf ?? note.id);
  return [...families].flatMap(([origin, family]) => mergeFamily(origin, family));
}

function mergeFamily(origin: string, family: readonly Note[]): Note[] {
  const versions = [...groupBy(family, (note) => note.revision).values()].flatMap(
    (same) => [...same].sort(forkFirst)[0] ?? [],
  );
  const replaced = new Set(versions.flatMap((note) => note.ancestors));
  const heads = versions.filter((note) => !replaced.has(note.revision));
  return [...groupBy(heads, (note) => note.id).values()].flatMap((rivals) => {
    const [winner, ...others] = [...rivals].sort(strongerFirst);
    const forks = others.map((note) => ({ ...note, id: `${origin}~${note.revision}`, forkOf: origin }));
    return winner ? [winner, ...forks] : [];
  });
}

/** Of one version known under two ids the fork's counts: what gave way somewhere gives way everywhere. */
function forkFirst(a: Note, b: Note): number {
  return (
    Number(b.forkOf !== undefined) - Number(a.forkOf !== undefined) ||
    a.seq - b.seq ||
    compareText(canonicalJson(a), canonicalJson(b))
  );
}

function strongerFirst(a: Note, b: Note): number {
  return (
    Number(a.deleted) - Number(b.deleted) || b.updatedAt - a.updatedAt || compareText(a.revision, b.revision)
  );
}
