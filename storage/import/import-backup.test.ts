import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { facts, split } from '@/progress/model/facts.fixture';
import { readBackup } from '@/transfer/backup/read-backup';
import { backupSize } from '../backup/backup-rows';
import { withLibrary } from '../database/connection';
import { markCourse } from '../marks/marks';
import { notesOf, saveNote } from '../notes/save-note';
import { changeSettings, readSettings } from '../preferences/settings';
import { course, courses } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { COURSE, emptyLibrary, purgeAfter, read } from '../recording/report.fixture';
import { backupFile, counts, importFile } from './import.fixture';
import { mergeBackup } from './merge-backup';
import { newlyTracked } from './restore-settings';

beforeEach(emptyLibrary);

const full = process.env.EPILOGUE_FULL === '1';
const runs = full ? 200 : 10;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds: the stand-in for IndexedDB is slow, and the full run long. */
const TIMEOUT = 900_000;

describe(`a library as a file, seed ${seed}, ${runs} runs`, () => {
  it(
    'is the same after it went through an empty one',
    async () => {
      const property = fc.asyncProperty(facts, async (given) => {
        await emptyLibrary();
        await mergeBackup(given);
        const before = await wholeLibrary();
        const file = await backupFile();
        await emptyLibrary();
        await importFile(file);
        expect(await wholeLibrary()).toEqual(before);
      });
      await fc.assert(property, { seed, numRuns: runs });
    },
    TIMEOUT,
  );

  it(
    'unites two libraries to the same one, whichever takes in the other',
    async () => {
      const property = fc.asyncProperty(facts.chain(split), async ([here, there]) => {
        await emptyLibrary();
        await mergeBackup(here);
        const mine = await backupFile();
        await emptyLibrary();
        await mergeBackup(there);
        const theirs = await backupFile();
        await importFile(mine);
        const united = await wholeLibrary();
        await emptyLibrary();
        await mergeBackup(here);
        await importFile(theirs);
        expect(await wholeLibrary()).toEqual(united);
        const ids = new Set([...united.visits, ...united.marks].map(({ id }) => id));
        for (const fact of [here, there].flatMap((side) => [...side.visits, ...side.marks])) {
          expect(ids).toContain(fact.id);
        }
      });
      await fc.assert(property, { seed, numRuns: runs });
    },
    TIMEOUT,
  );
});

describe('taking in a backup', () => {
  it('makes what comes into an empty library searchable', async () => {
    await read(1);
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    const texts = () => withLibrary((db) => db.texts.toArray());
    const plain = async () => (await texts()).map(({ rev: _rev, ...text }) => text);
    const before = await plain();
    const file = await backupFile();
    await emptyLibrary();
    await importFile(file);
    expect(await plain()).toEqual(before);
    expect(before).toHaveLength(1);
    await read(1, { keys: ['geekbang:200'], title: 'Networks', visit: 'other' });
    const revs = (await texts()).map(({ rev }) => rev);
    expect(new Set(revs).size).toBe(2);
  });

  it('says beforehand what it does, and then does that', async () => {
    await read(1);
    const file = await backupFile();
    await read(2);
    await read(1, { keys: ['geekbang:200'], title: 'Networks', visit: 'other' });
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    const later = await backupFile();
    await emptyLibrary();
    await importFile(file);
    const before = await wholeLibrary();
    const said = await importFile(later, { rehearse: true });
    expect(await wholeLibrary()).toEqual(before);
    expect(said).toMatchObject({
      visits: { added: 2, changed: 0 },
      notes: { added: 1, changed: 0 },
      courses: [
        { key: COURSE, how: 'changed', before: { done: 1 }, after: { done: 2 } },
        { key: 'geekbang:200', how: 'added', title: 'Networks' },
      ],
      asksTwice: true,
      wasEmpty: false,
      forgotten: [],
    });
    expect(await importFile(later)).toEqual(said);
    expect((await wholeLibrary()).visits).toHaveLength(3);
  });

  it('changes nothing the second time, and loses nothing to an older one', async () => {
    await read(1);
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'old' }, null);
    const older = await backupFile();
    await read(2);
    await saveNote({ ...note, body: 'new' }, note.version);
    const before = await wholeLibrary();
    for (const file of [older, await backupFile()]) {
      const outcome = await importFile(file);
      expect(counts(outcome)).toEqual({ added: 0, changed: 0 });
      expect(outcome).toMatchObject({ courses: [], asksTwice: false });
    }
    expect(await wholeLibrary()).toEqual(before);
  });

  it('keeps nothing when it is given up midway', async () => {
    for (let chapter = 1; chapter <= 9; chapter += 1) await read(chapter);
    const file = await backupFile();
    await emptyLibrary();
    const stop = new AbortController();
    const shares: number[] = [];
    const progress = (share: number) => {
      shares.push(share);
      if (share > 0.5) stop.abort(new Error('stopped'));
    };
    await expect(importFile(file, { signal: stop.signal, progress })).rejects.toThrow('stopped');
    expect((await wholeLibrary()).visits).toEqual([]);
    await importFile(file, { progress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect((await wholeLibrary()).visits).toHaveLength(9);
  });

  it('asks twice when something goes, or more than a fifth of the library changes', async () => {
    for (let n = 0; n < 10; n += 1) await read(1, { keys: [`geekbang:${n}`], visit: `v${n}` });
    const asks = async (touched: number, kind: 'on-hold' | 'forgotten', how: string) => {
      const kept = await backupFile();
      for (let n = 0; n < touched; n += 1) await markCourse(`geekbang:${n}`, kind);
      const file = await backupFile();
      await emptyLibrary();
      await importFile(kept);
      const outcome = await importFile(file, { rehearse: true });
      expect(outcome.courses.map(({ how }) => how)).toEqual(Array(touched).fill(how));
      return outcome.asksTwice;
    };
    expect(await asks(2, 'on-hold', 'changed')).toBe(false);
    expect(await asks(3, 'on-hold', 'changed')).toBe(true);
    expect(await asks(1, 'forgotten', 'hidden')).toBe(true);
  });

  it('counts what it will write', async () => {
    await read(1);
    const lines = (await (await backupFile()).text()).split('\n');
    expect(await backupSize()).toBe(lines.slice(1).filter((line) => line.startsWith('{')).length);
  });
});

describe('what was forgotten', () => {
  it('stays forgotten unless it is brought back', async () => {
    await read(1);
    const file = await backupFile();
    await markCourse(COURSE, 'forgotten');
    expect((await importFile(file)).forgotten).toEqual([{ courseKey: COURSE, title: 'Linux' }]);
    expect(await courses()).toEqual([]);
    await importFile(file, { restore: [COURSE] });
    expect(await courses()).toMatchObject([{ key: COURSE, done: 1 }]);
  });

  it('stays deleted for good unless it is brought back, and then stays back', async () => {
    await read(1);
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    const file = await backupFile();
    await markCourse(COURSE, 'forgotten');
    await purgeAfter();
    const purged = await backupFile();
    const said = await importFile(file);
    expect(said).toMatchObject({ dropped: 3, forgotten: [{ courseKey: COURSE, title: 'Linux' }] });
    expect(counts(said)).toEqual({ added: 0, changed: 0 });
    expect(await course(COURSE)).toBeNull();

    const back = await importFile(file, { restore: [COURSE] });
    expect(back).toMatchObject({ dropped: 0, forgotten: [] });
    expect(await courses()).toMatchObject([{ key: COURSE, done: 1 }]);
    expect(await notesOf(COURSE)).toMatchObject([{ body: 'a' }]);
    const restored = await wholeLibrary();
    for (const again of [file, purged, await backupFile()]) {
      expect(await importFile(again)).toMatchObject({ courses: [], forgotten: [] });
    }
    expect(await wholeLibrary()).toEqual(restored);
  });

  it('is hidden where a backup comes from a library that deleted it, and both are equal once it waited here', async () => {
    await read(1);
    await read(1, { keys: ['geekbang:200'], visit: 'other' });
    const older = await backupFile();
    await markCourse(COURSE, 'forgotten');
    await purgeAfter();
    await importFile(older);
    const here = await wholeLibrary();
    const mine = await backupFile();
    await emptyLibrary();
    await importFile(older);
    expect(await importFile(mine)).toMatchObject({
      asksTwice: true,
      courses: [{ key: COURSE, how: 'hidden' }],
    });
    await purgeAfter(29);
    expect((await wholeLibrary()).visits).toHaveLength(2);
    await purgeAfter(31);
    expect(await wholeLibrary()).toEqual(here);
  });

  it('keeps the links of a course that was read again after it', async () => {
    await read(1, { keys: [COURSE, 'geekbang:101'] });
    await markCourse(COURSE, 'forgotten');
    await read(2, { keys: ['geekbang:101'], day: 1 });
    await purgeAfter();
    const before = await wholeLibrary();
    const file = await backupFile();
    await emptyLibrary();
    await importFile(file);
    expect(await wholeLibrary()).toEqual(before);
  });
});

describe('settings', () => {
  const custom = { theme: 'dark' as const, tracked: ['https://example.test'], dropAfterDays: 60 };

  async function fileWithSettings(): Promise<Blob> {
    await read(1);
    await changeSettings(custom);
    const file = await backupFile();
    await changeSettings({ theme: 'light', tracked: [], dropAfterDays: 30 });
    return file;
  }

  it('come back into an empty library, and into another only when asked; tracked sites never unasked', async () => {
    const file = await fileWithSettings();
    await importFile(file);
    expect(await readSettings()).toMatchObject({ theme: 'light', tracked: [] });
    await importFile(file, { settings: true, rehearse: true });
    expect(await readSettings()).toMatchObject({ theme: 'light' });
    await importFile(file, { settings: true });
    expect(await readSettings()).toMatchObject({ ...custom, tracked: [] });
    await changeSettings({ theme: 'light' });
    await emptyLibrary();
    await importFile(file);
    expect(await readSettings()).toMatchObject({ ...custom, tracked: [] });
    const { settings } = await readBackup(file);
    await importFile(file, { sites: await newlyTracked(settings) });
    expect(await readSettings()).toMatchObject(custom);
  });

  it('track no address that is none', async () => {
    await changeSettings({
      tracked: ['https://example.test', 'javascript:x', 'https://a/b', ''],
      paused: ['*', 'x'],
    });
    await read(1);
    const file = await backupFile();
    await emptyLibrary();
    const settings = { tracked: ['https://new.test', 'https://*', '*', 'http://10.0.0.0/8'] };
    expect(await newlyTracked(settings)).toEqual(['https://new.test']);
    await importFile(file);
    expect(await readSettings()).toMatchObject({ tracked: ['https://example.test'], paused: ['*'] });
  });
});
