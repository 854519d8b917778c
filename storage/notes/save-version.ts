import { sameContent } from '@/progress/model/canonical-json';
import { optional } from '@/progress/model/optional';
import { storableTime } from '@/progress/model/storable-time';
import { mergeNotes } from '@/progress/notes/merge-notes';
import type { Note } from '@/progress/notes/note';
import type { EpilogueDatabase } from '../database/database';
import type { Writing } from '../database/transaction';
import { refold } from '../recording/refold';
import type { NoteContent } from './revision';

/** The saved note. `forked`: somebody else had saved in between, and both versions now stand side by side. */
export interface SaveResult {
  note: Note;
  forked: boolean;
}

/** How many earlier revisions a note remembers. */
const ANCESTORS = 20;

/** What a note is about; not part of its revision. */
type About = Pick<Note, 'id' | 'courseKey' | 'kind'> &
  Partial<Pick<Note, 'chapterKey' | 'pass' | 'url' | 'forkOf'>>;

interface Version {
  content: NoteContent;
  revision: string;
  /** The revision that was edited. */
  base: string | null;
}

/**
 * Saves a version if the stored note is still at `base` (compare-and-swap), and refolds its course. Inside a writing
 * transaction.
 */
export async function saveVersion(writing: Writing, about: About, version: Version): Promise<SaveResult> {
  const { db } = writing;
  const family = await familyOf(db, about.id);
  const edited = family.find((note) => note.revision === version.base);
  const same = family.find(
    (note) => note.id === (edited?.id ?? about.id) && saysTheSame(note, version.content),
  );
  if (same) return { note: same, forked: false };

  const mine = versionOf(writing, edited ?? { ...about, ...forkOf(family, about.id) }, version);
  const others = family.filter((note) => note !== edited);
  const standing = mergeNotes([...others, mine]);
  const note = standing.find(({ revision }) => revision === mine.revision) ?? mine;
  const gone = family.filter(({ id }) => !standing.some((kept) => kept.id === id));
  await db.notes.bulkDelete(gone.map(({ id }) => id));
  await db.notes.bulkPut(standing);
  await refold(db, [note.courseKey]);
  return { note, forked: edited === undefined && others.some(({ deleted }) => !deleted) };
}

function versionOf(writing: Writing, about: About | Note, { content, revision, base }: Version): Note {
  const { id: _own, ...stamp } = writing.stamp();
  const before = 'revision' in about ? about : null;
  const now = storableTime(Date.now());
  const { id, courseKey, kind, chapterKey, pass, url, forkOf } = about;
  return {
    id,
    courseKey,
    kind,
    ...optional({ chapterKey, pass, url, forkOf }),
    ...stamp,
    ...content,
    revision,
    ancestors: [...(base === null ? [] : [base]), ...(before?.ancestors ?? [])].slice(0, ANCESTORS),
    // A clock that was set back must not make the newer version look like the older one.
    updatedAt: Math.max(now, before?.updatedAt ?? 0),
    createdAt: before?.createdAt ?? now,
  };
}

function forkOf(family: readonly Note[], id: string): Pick<Note, 'forkOf'> {
  return optional({ forkOf: family.find((note) => note.id === id)?.forkOf });
}

/** A note, the note from which it was forked, and all other forks of that. */
async function familyOf(db: EpilogueDatabase, id: string): Promise<Note[]> {
  const note = await db.notes.get(id);
  const origin = note?.forkOf ?? id;
  const [first, forks] = await Promise.all([
    db.notes.get(origin),
    db.notes.where('id').startsWith(`${origin}~`).toArray(),
  ]);
  return [...(first ? [first] : []), ...forks.filter((fork) => fork.forkOf === origin)];
}

function saysTheSame(note: Note, content: NoteContent): boolean {
  const { body, tags, deleted, quote } = note;
  return sameContent({ body, tags, deleted, quote }, content);
}
