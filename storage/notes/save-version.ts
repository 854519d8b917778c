import { sameContent } from '@/progress/model/canonical-json';
import { optional } from '@/progress/model/optional';
import { storableTime } from '@/progress/model/storable-time';
import { knowsAll, type Vector, withFact } from '@/progress/model/vector';
import { mergeNotes } from '@/progress/notes/merge-notes';
import { type Note, noteIdOf } from '@/progress/notes/note';
import type { EpilogueDatabase } from '../database/database';
import type { Writing } from '../database/transaction';
import { refold } from '../recording/refold';

/** The saved note. `forked`: somebody else had saved in between, and both versions now stand side by side. */
export interface SaveResult {
  note: Note;
  forked: boolean;
}

/** What a version of a note says. */
export type NoteContent = Pick<Note, 'body' | 'tags' | 'deleted' | 'quote' | 'url'>;

/** A deletion says nothing any more, so that nothing of the note stays anywhere. */
export const DELETION: NoteContent = { body: '', tags: [], deleted: true };

/** What a note is about. */
type About = Pick<Note, 'id' | 'courseKey' | 'kind'> & Partial<Pick<Note, 'chapterKey' | 'pass' | 'second'>>;

interface Edit {
  content: NoteContent;
  /** The version that was edited. */
  base: string | null;
  /** The editing session that saves. */
  editor: string;
}

/**
 * Saves a version that follows the stored one if that is still `base`, or was saved by the same editor: then the window
 * or the worker was ended before it could note what it had saved. Every other stored version stays, and the new one
 * stands beside it. Refolds the course. Inside a writing transaction.
 */
export async function saveVersion(writing: Writing, about: About, edit: Edit): Promise<SaveResult> {
  const { db } = writing;
  const id = noteIdOf(about.id);
  const family = await versionsOf(db, id);
  const edited =
    family.find(({ version }) => version === edit.base) ??
    family.find(({ editor, deleted }) => editor === edit.editor && !deleted);
  const same = family.find((note) => note.id === (edited?.id ?? id) && saysTheSame(note, edit.content));
  if (same) return { note: same, forked: false };

  const others = family.filter((note) => note !== edited);
  const mine = versionOf(writing, { ...(edited ?? about), id }, edited, others, edit);
  const standing = mergeNotes([...family, mine]);
  const note = standing.find(({ version }) => version === mine.version) ?? mine;
  const gone = family.filter((known) => !standing.some((kept) => kept.id === known.id));
  await db.notes.bulkDelete(gone.map((known) => known.id));
  await db.notes.bulkPut(standing);
  const changed = standing.filter(
    (kept) =>
      !sameContent(
        kept,
        family.find(({ id }) => id === kept.id),
      ),
  );
  const ids = changed.map((kept) => kept.id);
  writing.dirty('notes', ids);
  await refold(db, [note.courseKey]);
  return { note, forked: edited === undefined && others.some(({ deleted }) => !deleted) };
}

/** All versions of the note with this id, or of which this is the id of a version. */
export async function versionsOf(db: EpilogueDatabase, id: string): Promise<Note[]> {
  const origin = noteIdOf(id);
  const [note, forks] = await Promise.all([
    db.notes.get(origin),
    db.notes.where('id').startsWith(`${origin}~`).toArray(),
  ]);
  return [...(note ? [note] : []), ...forks.filter(({ forkOf }) => forkOf === origin)];
}

/** Deletes versions for good; what stays of their notes takes its place anew. Inside a writing transaction. */
export async function deleteVersions(db: EpilogueDatabase, notes: readonly Note[]): Promise<void> {
  await db.notes.bulkDelete(notes.map(({ id }) => id));
  for (const id of new Set(notes.map((note) => noteIdOf(note.id)))) {
    const left = await versionsOf(db, id);
    await db.notes.bulkDelete(left.map((note) => note.id));
    await db.notes.bulkPut(mergeNotes(left));
  }
}

function versionOf(
  writing: Writing,
  about: About,
  edited: Note | undefined,
  others: readonly Note[],
  { content, editor }: Edit,
): Note {
  const stamp = writing.stamp();
  const now = storableTime(Date.now());
  const { id, courseKey, kind, chapterKey, pass, second } = about;
  const device = deviceOf(stamp, edited, others, editor);
  return {
    id,
    courseKey,
    kind,
    ...optional({ chapterKey, pass, second }),
    device,
    seq: stamp.seq,
    ...content,
    version: crypto.randomUUID(),
    vector: withFact(edited?.vector ?? {}, { device, seq: stamp.seq }),
    editor,
    // A clock that was set back must not make the newer version look like the older one.
    updatedAt: Math.max(now, edited?.updatedAt ?? 0),
    createdAt: edited?.createdAt ?? now,
  };
}

/**
 * The device in whose name a version is saved: this store's, unless the version would then seem to know another one that
 * it does not follow; then one that only this editor uses.
 */
function deviceOf(
  { device, seq }: { device: string; seq: number },
  edited: Note | undefined,
  others: readonly Note[],
  editor: string,
): string {
  const known: Vector = edited?.vector ?? {};
  const seemsToKnow = (name: string) => {
    const vector = withFact(known, { device: name, seq });
    return others.some((other) => knowsAll(vector, other.vector));
  };
  const own = edited?.editor === editor ? edited.device : device;
  return [device, own].find((name) => !seemsToKnow(name)) ?? crypto.randomUUID();
}

function saysTheSame({ body, tags, deleted, quote, url }: Note, content: NoteContent): boolean {
  return sameContent({ body, tags, deleted, quote, url }, content);
}
