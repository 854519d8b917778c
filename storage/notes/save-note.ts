import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import { forgettingsOf } from '@/progress/fold/forgetting';
import { optional } from '@/progress/model/optional';
import type { Note } from '@/progress/notes/note';
import { isWithinLimits } from '@/progress/notes/note-limits';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { write } from '../database/transaction';
import { loadMarksAndNotes } from '../recording/load-facts';
import { observedKey } from '../recording/observed-key';
import { DELETION, type NoteContent, type SaveResult, saveVersion, versionsOf } from './save-version';

export type { Note } from '@/progress/notes/note';
export type { SaveResult } from './save-version';

/** A note as a page hands it in; a new note has no id. */
export type NoteDraft = Pick<Note, 'courseKey' | 'kind' | 'body'> &
  Partial<Pick<Note, 'id' | 'chapterKey' | 'pass' | 'second' | 'quote' | 'url' | 'tags'>>;

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
    const { isForgotten } = forgettingsOf(active);
    return notes
      .filter((note) => homes.root(note) === root && !note.deleted && !isForgotten(note))
      .sort((a, b) => a.createdAt - b.createdAt);
  });
}

/** The takeaway of a course for one of its passes (from 1). */
export async function takeawayOf(courseKey: string, pass: number): Promise<Note | null> {
  const notes = await notesOf(courseKey);
  const all = notes.filter((note) => note.kind === 'takeaway' && (note.pass ?? 1) === pass);
  return all.find((note) => note.forkOf === undefined) ?? all[0] ?? null;
}

/** An editing session of its own, for what is saved once and never typed on. */
const oneOff = (): string => crypto.randomUUID();

/**
 * Saves a takeaway. `base` is the version that was edited, `null` for a first draft; `editor` names the editing session
 * of one window. If another one has saved since, both versions are kept, and saving goes on from the version that this
 * returns.
 */
export async function saveTakeaway(
  courseKey: string,
  pass: number,
  body: string,
  base: string | null,
  editor = oneOff(),
): Promise<SaveResult> {
  const known = await takeawayOf(courseKey, pass);
  const id = known?.id ?? `takeaway ${courseKey} ${pass}`;
  const about = { id, courseKey: known?.courseKey ?? courseKey, kind: 'takeaway' as const, pass };
  return await saveNote({ ...about, body }, base, editor);
}

/**
 * Saves a note, a quote or a takeaway; `base` and `editor` as for `saveTakeaway`. A quote, an address and tags that the
 * draft leaves out stay.
 * @throws RangeError for a note that is longer than a note can be
 */
export async function saveNote(
  draft: NoteDraft,
  base: string | null,
  editor = oneOff(),
): Promise<SaveResult> {
  const id = draft.id ?? crypto.randomUUID();
  return await write(async (writing) => {
    const family = await versionsOf(writing.db, id);
    const before = family.find(({ version }) => version === base) ?? family.find((note) => note.id === id);
    const content: NoteContent = {
      body: draft.body,
      tags: draft.tags ?? before?.tags ?? [],
      ...optional({ quote: draft.quote ?? before?.quote, url: draft.url ?? before?.url }),
      deleted: false,
    };
    if (!isWithinLimits(content)) throw new RangeError('A note is too long.');
    const courseKey = before?.courseKey ?? (await homeOf(writing.db, draft));
    return await saveVersion(writing, { ...draft, id, courseKey }, { content, base, editor });
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
 * Makes the other of two versions that were saved at the same time a note of its own, as it stood at version `base`, so
 * that both are kept for good. A version that was edited since is left alone, and the result says so.
 * @throws UnknownNoteError
 */
export async function keepBoth(id: string, base: string): Promise<{ kept: boolean }> {
  return await write(async (writing) => {
    const { note } = await versionAt(writing.db, id, base);
    if (!note) return { kept: false };
    const { courseKey, kind, chapterKey, pass, second, body, tags, quote, url } = note;
    const about = { id: crypto.randomUUID(), courseKey, kind, ...optional({ chapterKey, pass, second }) };
    const content = { body, tags, deleted: false, ...optional({ quote, url }) };
    await saveVersion(writing, about, { content, base: null, editor: oneOff() });
    await saveVersion(writing, note, { content: DELETION, base, editor: oneOff() });
    return { kept: true };
  });
}

/**
 * Deletes a note as it stood at version `base`. A note that was edited since stays, because an edit beats a deletion.
 * @throws UnknownNoteError
 */
export async function deleteNote(id: string, base: string | null): Promise<SaveResult> {
  return await write(async (writing) => {
    const { note, shown } = await versionAt(writing.db, id, base);
    if (!note) return { note: shown, forked: false };
    return await saveVersion(writing, note, { content: DELETION, base, editor: oneOff() });
  });
}

/**
 * The version of a note with this name, wherever it stands now, unless it was replaced or deleted; and what stands for
 * the note.
 * @throws UnknownNoteError
 */
async function versionAt(
  db: EpilogueDatabase,
  id: string,
  version: string | null,
): Promise<{ note: Note | undefined; shown: Note }> {
  const family = await versionsOf(db, id);
  const shown = family.find((note) => note.id === id) ?? family[0];
  if (!shown) throw new UnknownNoteError(`There is no note ${id}.`);
  return { note: family.find((note) => note.version === version && !note.deleted), shown };
}
