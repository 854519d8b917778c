import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import { forgottenBy } from '@/progress/fold/timeline';
import { optional } from '@/progress/model/optional';
import type { Note } from '@/progress/notes/note';
import { isWithinLimits } from '@/progress/notes/note-limits';
import { withLibrary } from '../database/connection';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { write } from '../database/transaction';
import { loadMarksAndNotes } from '../recording/load-facts';
import { observedKey } from '../recording/observed-key';
import { type NoteContent, revisionOf } from './revision';
import { type SaveResult, saveVersion } from './save-version';

export type { Note } from '@/progress/notes/note';
export type { SaveResult } from './save-version';

/** A note as a page hands it in; a new note has no id. */
export type NoteDraft = Pick<Note, 'courseKey' | 'kind' | 'body'> &
  Partial<Pick<Note, 'id' | 'chapterKey' | 'pass' | 'quote' | 'url' | 'tags'>>;

/** No note has this id. */
export class UnknownNoteError extends Error {
  override name = 'UnknownNoteError';
}

/** The user's notes on a course and its chapters, the oldest first, without what was deleted or forgotten. */
export async function notesOf(courseKey: string): Promise<Note[]> {
  return await read(async (db) => {
    const { notes, marks } = await loadMarksAndNotes(db, [courseKey]);
    const { active } = activeMarks(marks);
    const homes = factOwners(active);
    const root = homes.sets.rootOf(courseKey);
    const forgotten = forgottenBy(active.filter((mark) => homes.ofMark(mark).includes(root)));
    return notes
      .filter((note) => homes.root(note) === root && !note.deleted && note.seq > (forgotten?.seq ?? 0))
      .sort((a, b) => a.createdAt - b.createdAt);
  });
}

/** The takeaway of a course for one of its passes (from 1). */
export async function takeawayOf(courseKey: string, pass: number): Promise<Note | null> {
  const notes = await notesOf(courseKey);
  const all = notes.filter((note) => note.kind === 'takeaway' && (note.pass ?? 1) === pass);
  return all.find((note) => note.forkOf === undefined) ?? all[0] ?? null;
}

/**
 * Saves a takeaway. `base` is the revision that was edited, `null` for a first draft. If another window has saved
 * since, both versions are kept, and saving goes on from the revision that this returns.
 */
export async function saveTakeaway(
  courseKey: string,
  pass: number,
  body: string,
  base: string | null,
): Promise<SaveResult> {
  const known = await takeawayOf(courseKey, pass);
  const id = known?.forkOf ?? known?.id ?? `takeaway ${pass} ${courseKey}`;
  return await saveNote({ id, courseKey: known?.courseKey ?? courseKey, kind: 'takeaway', pass, body }, base);
}

/**
 * Saves a note, a quote or a takeaway; `base` as for `saveTakeaway`. A quote and tags that the draft leaves out stay.
 * @throws RangeError for a note that is longer than a note can be
 */
export async function saveNote(draft: NoteDraft, base: string | null): Promise<SaveResult> {
  const id = draft.id ?? crypto.randomUUID();
  const before = await withLibrary((db) => db.notes.get(id));
  const quote = draft.quote ?? before?.quote;
  const content: NoteContent = {
    body: draft.body,
    tags: draft.tags ?? before?.tags ?? [],
    ...(quote === undefined ? {} : { quote }),
    deleted: false,
  };
  if (!isWithinLimits(content)) throw new RangeError('A note is too long.');
  const revision = await revisionOf(content, base ?? id);
  return await write(async (writing) => {
    const courseKey = before?.courseKey ?? (await homeOf(writing.db, draft));
    return await saveVersion(writing, { ...draft, id, courseKey }, { content, revision, base });
  });
}

/**
 * A note on a chapter is kept under the course in which the chapter was seen, so that a split of joined courses keeps
 * it.
 */
async function homeOf(db: EpilogueDatabase, { courseKey, chapterKey }: NoteDraft): Promise<string> {
  return chapterKey === undefined ? courseKey : (await observedKey(db, courseKey))(chapterKey);
}

/**
 * Makes the other of two versions that were written at the same time a note of its own, as it stood at revision `base`,
 * so that both are kept for good. A version that was edited since is left alone, and the result says so.
 * @throws UnknownNoteError
 */
export async function keepBoth(id: string, base: string): Promise<{ kept: boolean }> {
  const fork = await withLibrary((db) => db.notes.get(id));
  if (!fork) throw new UnknownNoteError(`There is no note ${id}.`);
  const { body, tags, quote } = fork;
  const content: NoteContent = { body, tags, deleted: false, ...(quote === undefined ? {} : { quote }) };
  const ownId = crypto.randomUUID();
  const own = { content, revision: await revisionOf(content, ownId), base: null };
  const gone: NoteContent = { body: '', tags: [], deleted: true };
  const deletion = { content: gone, revision: await revisionOf(gone, base), base };
  return await write(async (writing) => {
    const note = await writing.db.notes.get(id);
    if (!note || note.revision !== base || note.deleted) return { kept: false };
    const { courseKey, kind, chapterKey, pass, url } = note;
    const about = { courseKey, kind, ...optional({ chapterKey, pass, url }) };
    await saveVersion(writing, { ...about, id: ownId }, own);
    await saveVersion(writing, note, deletion);
    return { kept: true };
  });
}

/**
 * Deletes a note as it stood at revision `base`. A note that was edited since stays, because an edit beats a deletion.
 * @throws UnknownNoteError
 */
export async function deleteNote(id: string, base: string | null): Promise<SaveResult> {
  const content: NoteContent = { body: '', tags: [], deleted: true };
  const revision = await revisionOf(content, base ?? id);
  return await write(async (writing) => {
    const note = await writing.db.notes.get(id);
    if (!note) throw new UnknownNoteError(`There is no note ${id}.`);
    if (note.revision !== base || note.deleted) return { note, forked: false };
    return await saveVersion(writing, note, { content, revision, base });
  });
}
