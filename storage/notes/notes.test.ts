import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { mergeNotes } from '@/progress/notes/merge-notes';
import { backupFile, importFile } from '../import/import.fixture';
import { joinCourses, markCourse, undo } from '../marks/marks';
import { course } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { COURSE, emptyLibrary, keyOf, read } from '../recording/report.fixture';
import { deleteNote, keepBoth, notesOf, saveNote, saveTakeaway, takeawayOf } from './save-note';

beforeEach(async () => {
  await emptyLibrary();
  await read(1);
});

const bodies = async () => (await notesOf(COURSE)).map((note) => note.body).sort();

describe('takeaways', () => {
  it('are saved as they are typed, one for each pass', async () => {
    expect(await takeawayOf(COURSE, 1)).toBeNull();
    let base: string | null = null;
    for (const body of ['W', 'Wh', 'What I learned'])
      base = (await saveTakeaway(COURSE, 1, body, base)).note.version;
    await saveTakeaway(COURSE, 2, 'Again', null);
    expect(await takeawayOf(COURSE, 1)).toMatchObject({ body: 'What I learned', kind: 'takeaway', pass: 1 });
    expect((await wholeLibrary()).notes).toHaveLength(2);
    expect((await takeawayOf(COURSE, 2))?.body).toBe('Again');
    expect((await course(COURSE))?.takeaways).toBe(2);
  });

  it('go on in the window that saved last, whose worker was ended before it could note what it had saved', async () => {
    const { note } = await saveTakeaway(COURSE, 1, 'First', null, 'card');
    await saveTakeaway(COURSE, 1, 'First and more', note.version, 'card');
    const again = await saveTakeaway(COURSE, 1, 'First and more words', note.version, 'card');
    expect(again.forked).toBe(false);
    expect(await bodies()).toEqual(['First and more words']);
    expect((await saveTakeaway(COURSE, 1, 'Elsewhere', note.version, 'library')).forked).toBe(true);
    await saveTakeaway(COURSE, 1, 'Third', null, 'card');
    expect(await bodies()).toEqual(['Elsewhere', 'Third']);
  });

  it('keep both versions of two windows, and each window goes on with its own', async () => {
    const first = await saveTakeaway(COURSE, 1, 'First', null);
    const here = await saveTakeaway(COURSE, 1, 'Here', first.note.version);
    const there = await saveTakeaway(COURSE, 1, 'There', first.note.version);
    expect([first.forked, here.forked, there.forked]).toEqual([false, false, true]);
    expect(await bodies()).toEqual(['Here', 'There']);
    const more = await saveTakeaway(COURSE, 1, 'Here and on', here.note.version);
    expect(more).toMatchObject({ forked: false, note: { body: 'Here and on' } });
    await saveTakeaway(COURSE, 1, 'There and on', there.note.version);
    expect(await bodies()).toEqual(['Here and on', 'There and on']);
  });

  it('lose nothing when two windows begin at once', async () => {
    await Promise.all([saveTakeaway(COURSE, 1, 'One', null), saveTakeaway(COURSE, 1, 'Two', null)]);
    expect(await bodies()).toEqual(['One', 'Two']);
  });

  it('are no fork when two windows save the same', async () => {
    const { note } = await saveTakeaway(COURSE, 1, 'Same', null);
    expect(await saveTakeaway(COURSE, 1, 'Same', null)).toEqual({ note, forked: false });
    expect(await saveTakeaway(COURSE, 1, 'Same', note.version)).toEqual({ note, forked: false });
  });
});

describe('notes', () => {
  it('keep their quote and tags when only the body is edited', async () => {
    const draft = {
      courseKey: COURSE,
      chapterKey: 'c1',
      kind: 'quote' as const,
      quote: 'a passage',
      tags: ['net'],
      url: 'https://example.test/c1',
    };
    const { note } = await saveNote({ ...draft, body: 'so true' }, null);
    const { note: edited } = await saveNote(
      { id: note.id, courseKey: COURSE, kind: 'quote', body: 'or not' },
      note.version,
    );
    expect(edited).toMatchObject({ ...draft, body: 'or not', createdAt: note.createdAt });
    expect(await notesOf(COURSE)).toEqual([edited]);
  });

  it('are one version after any number of saves, also where an old copy is taken in', async () => {
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    const old = await backupFile();
    let base = note.version;
    for (let i = 0; i < 24; i += 1) {
      const draft = { id: note.id, courseKey: COURSE, kind: 'note' as const, body: i % 2 === 0 ? 'b' : 'a' };
      const saved = await saveNote(draft, base);
      expect(saved.forked).toBe(false);
      base = saved.note.version;
    }
    const before = await wholeLibrary();
    expect(before.notes).toHaveLength(1);
    await importFile(old);
    expect(await wholeLibrary()).toEqual(before);
  });

  it('that were edited here and in another store stand side by side, and each can be edited, deleted and kept', async () => {
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    const draft = { id: note.id, courseKey: COURSE, kind: 'note' as const };
    const common = await backupFile();
    await saveNote({ ...draft, body: 'here' }, note.version);
    const here = await backupFile();
    await emptyLibrary();
    await browser.storage.session.clear();
    await importFile(common);
    await saveNote({ ...draft, body: 'there' }, note.version);
    await importFile(here);
    expect(await bodies()).toEqual(['here', 'there']);
    const at = async (body: string) => (await notesOf(COURSE)).find((each) => each.body === body);
    // Each goes on by itself, whichever of them this store wrote before.
    for (const body of ['here', 'there', 'here and on', 'there and on'])
      await saveNote({ ...draft, body: `${body} and on` }, (await at(body))?.version ?? '');
    expect(await bodies()).toEqual(['here and on and on', 'there and on and on']);
    await importFile(here);
    await importFile(common);
    expect(await bodies()).toEqual(['here and on and on', 'there and on and on']);
    const gone = await at('here and on and on');
    await deleteNote(gone?.id ?? '', gone?.version ?? '');
    expect(await bodies()).toEqual(['there and on and on']);
    await importFile(here);
    expect(await bodies()).toEqual(['there and on and on']);
  });

  it('are deleted, but not when somebody has edited them since', async () => {
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    const { note: edited } = await saveNote(
      { id: note.id, courseKey: COURSE, kind: 'note', body: 'b' },
      note.version,
    );
    await deleteNote(note.id, note.version);
    expect(await bodies()).toEqual(['b']);
    await deleteNote(note.id, edited.version);
    expect(await bodies()).toEqual([]);
    expect((await wholeLibrary()).notes).toMatchObject([{ deleted: true, body: '' }]);
    expect((await course(COURSE))?.notes).toBe(0);
    await expect(deleteNote('nothing', null)).rejects.toThrow('no note');
  });

  it('come back by an edit that did not know of the deletion', async () => {
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    await deleteNote(note.id, note.version);
    const saved = await saveNote({ id: note.id, courseKey: COURSE, kind: 'note', body: 'b' }, note.version);
    expect(saved.forked).toBe(false);
    expect(await bodies()).toEqual(['b']);
  });

  it('are hidden with a forgotten course, and come back with it', async () => {
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    const action = await markCourse(COURSE, 'forgotten');
    expect(await bodies()).toEqual([]);
    await undo(action);
    expect(await bodies()).toEqual(['a']);
  });
});

it('keeps a note on a chapter of a joined course with that chapter when the courses are split', async () => {
  const other = 'book:mirror.test/linux';
  await read('m1', { keys: [other], title: 'Mirror', outline: [{ key: 'm1', title: 'Chapter 1' }] });
  const join = await joinCourses(COURSE, other);
  const root = (await course(COURSE))?.key ?? '';
  expect(root).toBe(other);
  await saveNote({ courseKey: root, chapterKey: keyOf(2), kind: 'note', body: 'On two' }, null);
  await undo(join);
  expect(await bodies()).toEqual(['On two']);
  expect(await notesOf(other)).toEqual([]);
});

it('makes two notes of two versions when both are kept, also for a store that knows them only as versions', async () => {
  const first = await saveNote({ courseKey: COURSE, kind: 'note', body: 'First' }, null);
  const draft = { id: first.note.id, courseKey: COURSE, kind: 'note' as const };
  await saveNote({ ...draft, body: 'Here' }, first.note.version);
  await saveNote({ ...draft, body: 'There' }, first.note.version);
  const before = (await wholeLibrary()).notes;
  const fork = (await notesOf(COURSE)).find((note) => note.forkOf !== undefined);
  expect(await keepBoth(fork?.id ?? '', 'another version')).toEqual({ kept: false });
  expect(await keepBoth(fork?.id ?? '', fork?.version ?? '')).toEqual({ kept: true });
  expect(await bodies()).toEqual(['Here', 'There']);
  expect((await notesOf(COURSE)).map((note) => note.forkOf)).toEqual([undefined, undefined]);
  expect((await course(COURSE))?.notes).toBe(2);
  const merged = mergeNotes([...before, ...(await wholeLibrary()).notes]).filter((note) => !note.deleted);
  expect(merged.map(({ body, forkOf }) => [body, forkOf]).sort()).toEqual([
    ['Here', undefined],
    ['There', undefined],
  ]);
});

it('keeps notes that say the same word for word', async () => {
  await saveNote({ courseKey: COURSE, kind: 'note', body: 'Twice' }, null);
  await saveNote({ courseKey: COURSE, kind: 'note', body: 'Twice' }, null);
  expect(mergeNotes(await notesOf(COURSE))).toHaveLength(2);
});
