import { fullChapterKey } from '@/progress/model/identity';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { chaptersUnder } from '../database/stored-chapters';
import { loadFactOwner, visibleNotes } from '../recording/load-fact-owner';

/** A note with what it is about. */
export interface ListedNote {
  note: Note;
  course: Pick<CourseRow, 'key' | 'title' | 'language' | 'url'>;
  /** `undefined` if the note is about the course, or its chapter is not known. */
  chapter: ChapterRow | undefined;
}

/** Which notes to list; an empty word means all. */
export interface NoteFilter {
  kind: Note['kind'] | '';
  tag: string;
}

export interface NotePage {
  /** The last edited note first. */
  notes: ListedNote[];
  /** How many notes each kind and each tag has over the whole library; the most used tag first. */
  kinds: Record<Note['kind'], number>;
  tags: { tag: string; notes: number }[];
  /** How many notes match, on this page or not. */
  wanted: number;
}

/** The user's notes on all courses of the library, without what was deleted, forgotten or put away. */
export async function notePage({ kind, tag }: NoteFilter, limit: number): Promise<NotePage> {
  return await read(async (db) => {
    const all = await standing(db);
    const kinds = { takeaway: 0, note: 0, quote: 0 };
    for (const { note } of all) kinds[note.kind] += 1;
    const wanted = all.filter(
      ({ note }) => (kind === '' || note.kind === kind) && (tag === '' || note.tags.includes(tag)),
    );
    return {
      notes: await withChapters(db, wanted.slice(0, limit)),
      kinds,
      tags: tagsOf(all.map(({ note }) => note)),
      wanted: wanted.length,
    };
  });
}

/** How many of the notes have each tag, the most used tag first. */
export function tagsOf(notes: readonly Pick<Note, 'tags'>[]): NotePage['tags'] {
  const tags = new Map<string, number>();
  for (const note of notes) for (const each of new Set(note.tags)) tags.set(each, (tags.get(each) ?? 0) + 1);
  return [...tags]
    .map(([name, notes]) => ({ tag: name, notes }))
    .sort((a, b) => b.notes - a.notes || (a.tag < b.tag ? -1 : 1));
}

/** The notes with these ids, in this order, without those that no longer exist. */
export async function notesUnder(ids: readonly string[]): Promise<ListedNote[]> {
  return await read(async (db) => {
    const byId = new Map((await standing(db, ids)).map((each) => [each.note.id, each]));
    return await withChapters(
      db,
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  });
}

type About = Omit<ListedNote, 'chapter'>;

/** Notes in force, the last edited first (by the index `updatedAt`), with the row of their course. */
async function standing(db: EpilogueDatabase, ids?: readonly string[]): Promise<About[]> {
  const [owner, rows, notes] = await Promise.all([
    loadFactOwner(db),
    db.courses.toArray(),
    ids ? db.notes.bulkGet([...ids]) : db.notes.orderBy('updatedAt').reverse().toArray(),
  ]);
  return visibleNotes(
    notes.filter((note) => note !== undefined),
    owner,
    rows,
  );
}

async function withChapters(db: EpilogueDatabase, notes: readonly About[]): Promise<ListedNote[]> {
  const ofChapters = notes.filter(({ note }) => note.chapterKey !== undefined);
  const roots = new Set(ofChapters.map(({ course }) => course.key));
  const chapters = (await Promise.all([...roots].map((root) => chaptersUnder(db, root)))).flat();
  const byKey = new Map(chapters.map((chapter) => [chapter.key, chapter]));
  return notes.map((each) => ({
    ...each,
    chapter: byKey.get(fullChapterKey(each.course.key, each.note.chapterKey ?? '')),
  }));
}
