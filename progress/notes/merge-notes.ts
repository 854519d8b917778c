import { canonicalJson } from '../model/canonical-json';
import { groupBy } from '../model/group-by';
import { compareText } from '../model/order';
import type { Note } from './note';

/**
 * Merges the notes of any number of stores, to the same result in any order and with duplicates. A version replaces the
 * one from which it was edited. Versions that were edited at the same time stay, all but one as a note of its own
 * (`forkOf`); an edit beats a deletion, then the later the earlier.
 */
export function mergeNotes(notes: readonly Note[]): Note[] {
  const versions = [...groupBy(notes.map(asWritten), (note) => note.revision).values()];
  const replaced = new Set(notes.flatMap((note) => note.ancestors));
  const heads = versions
    .flatMap((same) => [...same].sort(firstWritten)[0] ?? [])
    .filter((note) => !replaced.has(note.revision));
  return [...groupBy(heads, (note) => note.id).values()].flatMap((rivals) => {
    const [winner, ...others] = [...rivals].sort(strongerFirst);
    return winner ? [winner, ...others.map(givingWay)] : [];
  });
}

/**
 * A version that gave way and was not edited since counts as a candidate again, because another merge may decide
 * otherwise.
 */
function asWritten(note: Note): Note {
  if (note.gaveWay === undefined) return note;
  const { gaveWay, forkOf = gaveWay, ...rest } = note;
  return { ...rest, id: gaveWay, ...(forkOf === gaveWay ? {} : { forkOf }) };
}

function givingWay(note: Note): Note {
  return { ...note, id: `${note.id}~${note.revision}`, forkOf: note.forkOf ?? note.id, gaveWay: note.id };
}

function firstWritten(a: Note, b: Note): number {
  return a.seq - b.seq || compareText(canonicalJson(a), canonicalJson(b));
}

function strongerFirst(a: Note, b: Note): number {
  return (
    Number(a.deleted) - Number(b.deleted) || b.updatedAt - a.updatedAt || compareText(a.revision, b.revision)
  );
}
