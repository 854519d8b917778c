import { beforeEach, describe, expect, it } from 'vitest';
import { Story } from '@/progress/fold/story.fixture';
import { EMPTY, textOf } from '@/transfer/backup/backup.fixture';
import { readBackup } from '@/transfer/backup/read-backup';
import { backupFile } from '../backup/backup-file';
import { withLibrary } from '../database/connection';
import { notesOf, saveNote } from '../notes/save-note';
import { course } from '../queries/courses';
import { COURSE, chaptersTo, emptyLibrary, read, START } from '../recording/report.fixture';
import { importFile } from './import.fixture';

beforeEach(emptyLibrary);

const FOREIGN = 'book:other.test';

async function fileWith(seqs: number[], change: (story: Story) => void = () => {}): Promise<Blob> {
  const story = new Story(FOREIGN);
  for (const [i, seq] of seqs.entries()) story.mark('reading', { seq, id: `m${i}` });
  change(story);
  const { visits, marks, outlines } = story;
  return new Blob([
    await textOf({ ...EMPTY, visits: [...visits], marks: [...marks], outlines: [...outlines] }),
  ]);
}

const greatest = async () =>
  Number(
    await withLibrary((db) =>
      db.marks
        .orderBy('seq')
        .lastKey()
        .then((seq) => seq ?? 0),
    ),
  );

describe('a file', () => {
  it('cannot move the library’s seq out of range, and what it says of that is named', async () => {
    await read(1);
    const outcome = await importFile(await fileWith([5, 2 ** 52]));
    expect(outcome.refused).toEqual([{ section: 'marks', name: FOREIGN }]);
    expect(outcome.marks.added).toBe(1);
    await read(2);
    expect(await greatest()).toBeLessThan(100);
    const { file } = await backupFile(1);
    expect((await readBackup(file)).skipped).toEqual([]);
  });

  it('may climb far in steps, and an empty library takes half of all numbers', async () => {
    await read(1);
    expect((await importFile(await fileWith([2 ** 31, 2 ** 32, 2 ** 33]))).refused).toEqual([]);
    await emptyLibrary();
    expect((await importFile(await fileWith([2 ** 51, 2 ** 51 + 1]))).refused).toHaveLength(1);
    await read(1);
    expect((await readBackup((await backupFile(1)).file)).skipped).toEqual([]);
  });

  it('cannot chain courses without end', async () => {
    const file = await fileWith([1], (story) => {
      for (let n = 0; n < 8000; n += 1)
        story.mark('same-course', { courseKey: `a:${n}`, value: `a:${n + 1}`, id: `j${n}` });
    });
    const outcome = await importFile(file);
    expect(outcome.refused).toEqual([{ section: 'marks', name: 'a:0' }]);
    expect(outcome.marks.added).toBe(1);
  });

  it('cannot crowd a note with versions that all must be held against each other', async () => {
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'Mine' }, null);
    const versions = Array.from({ length: 600 }, (_, n) => {
      const version = n.toString(16).padStart(36, '0');
      const place = { device: `d${n}`, seq: 9, vector: { [`d${n}`]: 9 } };
      return { ...note, ...place, version, id: `${note.id}~${version}`, forkOf: note.id, body: `${n}` };
    });
    const other = { ...note, id: 'other', body: 'Another' };
    const file = new Blob([await textOf({ ...EMPTY, notes: [...versions, other] })]);
    const outcome = await importFile(file);
    expect(outcome.refused).toEqual([{ section: 'notes', name: COURSE }]);
    expect((await notesOf(COURSE)).map(({ body }) => body).sort()).toEqual(['Another', 'Mine']);
  });

  it('cannot keep a page’s own list out by the year in which it saw one', async () => {
    await read(1, { outline: chaptersTo(3) });
    const file = await fileWith([], (story) => {
      story.outline([{ key: 'x', title: 'x' }], { courseKey: COURSE, day: 20_000, title: 'Elsewhere' });
      story.visit('x', { courseKey: COURSE });
    });
    await importFile(file);
    await read(2, {
      outline: chaptersTo(4),
      title: 'Linux',
      day: Math.ceil((Date.now() - START) / 86_400_000) + 1,
    });
    expect(await course(COURSE)).toMatchObject({ title: 'Linux', chapters: 4 });
  });
});
