import type { Facts } from '@/progress/fold/fold-library';
import type { Mark, Outline } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import { setsOf } from '@/progress/model/identity';
import type { Register } from '@/progress/model/register';
import type { Tombstone } from '@/progress/model/tombstone';
import { type Note, noteIdOf } from '@/progress/notes/note';
import type { UnknownRecord } from '@/transfer/backup/format';
import type { Skipped } from '@/transfer/backup/skipped';

/** The facts of another store. */
export type Given = Facts & {
  tombstones?: readonly Tombstone[];
  registers?: readonly Register[];
  unknown?: readonly UnknownRecord[];
};

/** How far one seq may lie above the greatest before it, in the library or in the file. */
const LONGEST_STEP = 2 ** 32;
/** The greatest seq that an empty library takes: it leaves room for as many of its own. */
const GREATEST = 2 ** 51;
/** A clock may be ahead by so many milliseconds; what lies further ahead is no clock's. */
const FAR = 2 * 366 * 86_400_000;

/**
 * The facts without those whose seq would move the library's own out of range, and without crowds of versions and joins. `greatest`: the library's greatest seq,
 * 0 if it is empty; `isTrusted`: the facts come from a device that proved to know the library's key. An outline that was seen years from now counts as seen `now`, or no later sighting would ever
 * replace it.
 */
export function withoutPoison(
  given: Given,
  greatest: number,
  now: number,
  notesHere: readonly Note[] = [],
  isTrusted = false,
): { given: Given; refused: Skipped[] } {
  const { visits, marks, notes, tombstones = [], registers = [] } = given;
  const seqs = [visits, marks, notes, tombstones, registers];
  const limit = isTrusted ? GREATEST : limitOf(seqs, greatest);
  const refused: Skipped[] = [];
  const kept = <T extends { seq: number }>(section: string, all: readonly T[], name: (item: T) => string) => {
    const poison = all.filter(({ seq }) => seq > limit);
    for (const item of poison) refused.push({ section, name: name(item) });
    return poison.length === 0 ? all : all.filter(({ seq }) => seq <= limit);
  };
  const course = ({ courseKey }: { courseKey: string }) => courseKey;
  return {
    given: {
      visits: kept('visits', visits, course),
      marks: withoutChains(kept('marks', marks, course), refused),
      notes: withoutCrowds(kept('notes', notes, course), notesHere, greatest === 0, refused),
      tombstones: kept('tombstones', tombstones, () => ''),
      registers: kept('registers', registers, ({ key }) => key),
      outlines: given.outlines.map((outline) => seenBy(outline, now)),
    },
    refused,
  };
}

/** Keys that joins of one file may make one course. */
const MOST_JOINED = 1_000;

/** Versions of one note that a file may add up to, where every one must be held against every other. */
const MOST_VERSIONS = 500;

/** Leaves out the versions of a note that would have more than anybody makes; an empty library takes twice as many. */
function withoutCrowds(
  notes: readonly Note[],
  here: readonly Note[],
  isEmpty: boolean,
  refused: Skipped[],
): readonly Note[] {
  const most = isEmpty ? 2 * MOST_VERSIONS : MOST_VERSIONS;
  if (notes.length + here.length <= most) return notes;
  const known = groupBy([...notes, ...here], ({ id }) => noteIdOf(id));
  const isCrowd = ({ id }: Note) => (known.get(noteIdOf(id))?.length ?? 0) > most;
  const crowds = groupBy(notes.filter(isCrowd), ({ id }) => noteIdOf(id));
  for (const [first] of crowds.values()) if (first) refused.push({ section: 'notes', name: first.courseKey });
  return crowds.size === 0 ? notes : notes.filter((note) => !isCrowd(note));
}

/** Leaves out the joins of sets that nobody joins by hand, and that every fold would have to follow. */
function withoutChains(marks: readonly Mark[], refused: Skipped[]): readonly Mark[] {
  const joins = marks.filter(({ kind }) => kind === 'same-course');
  if (joins.length <= MOST_JOINED) return marks;
  const sets = setsOf(joins);
  const isChain = (mark: Mark) =>
    mark.kind === 'same-course' && sets.keysOf(mark.courseKey).length > MOST_JOINED;
  const chains = marks.filter(isChain);
  for (const root of new Set(chains.map(({ courseKey }) => sets.rootOf(courseKey))))
    refused.push({ section: 'marks', name: root });
  return marks.filter((mark) => !isChain(mark));
}

/** Seqs above it are refused. They are looked at in ascending order, so that many honest ones may climb far. */
function limitOf(all: readonly (readonly { seq: number }[])[], own: number): number {
  if (own === 0) return GREATEST;
  const seqs = Float64Array.from(all.flatMap((items) => items.map(({ seq }) => seq))).sort();
  let greatest = own;
  for (const seq of seqs) {
    if (seq > greatest + LONGEST_STEP || seq > GREATEST) break;
    greatest = Math.max(greatest, seq);
  }
  return greatest;
}

function seenBy(outline: Outline, now: number): Outline {
  const { parts } = outline;
  if (outline.seenAt <= now + FAR) return outline;
  const early = <T extends { seenAt: number }>(part: T): T =>
    part.seenAt <= now + FAR ? part : { ...part, seenAt: now };
  return {
    ...early(outline),
    ...(parts && {
      parts: {
        ...parts,
        base: parts.base && early(parts.base),
        partial: parts.partial && early(parts.partial),
        later: parts.later.map(early),
        fields: parts.fields.map(early),
      },
    }),
  };
}
