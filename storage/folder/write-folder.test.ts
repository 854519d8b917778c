import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportSettings } from '@/transfer/courses.fixture';
import { markCourse } from '../marks/marks';
import { saveNote } from '../notes/save-note';
import { exportLook } from '../preferences/export-look';
import { exportTemplate } from '../preferences/export-template';
import { COURSE, DAY, emptyLibrary, read, START } from '../recording/report.fixture';
import { allowFolder, chooseFolder, leaveFolder } from './choose-folder';
import { FakeFolder } from './fake-folder.fixture';
import * as memory from './folder-memory';
import { readFolderRecord } from './folder-record';
import { writeFolder, writeFolderWhenQuiet } from './write-folder';

const NOW = START + 9 * DAY;
const OTHER = 'geekbang:200';
const NAME = 'Linux.md';
let folder: FakeFolder;

async function choose(chosen: FakeFolder): Promise<void> {
  folder = chosen;
  vi.stubGlobal('showDirectoryPicker', async () => chosen);
  // A database of a test holds no live objects.
  vi.spyOn(memory, 'chosenFolder').mockResolvedValue(chosen as unknown as FileSystemDirectoryHandle);
  vi.spyOn(memory, 'keepFolder').mockResolvedValue();
  expect(await chooseFolder(NOW)).toBe(true);
}

beforeEach(async () => {
  await emptyLibrary();
  await memory.forgetWritten((await memory.writtenFiles()).map(({ key }) => key));
  const { words, language } = exportSettings();
  await exportLook.set({ words, language });
  await exportTemplate.set(null);
  await read(1);
});

afterEach(() => vi.unstubAllGlobals());

const note = (body: string) => saveNote({ courseKey: COURSE, kind: 'takeaway', body }, null);
const reasons = async () => (await readFolderRecord()).left.map(({ name, why }) => `${name}: ${why}`);

describe('a chosen folder', () => {
  it('gets a file of every course at once, by the person’s template, that is read back', async () => {
    await read(1, { keys: [OTHER], visit: 'b', title: 'CON' });
    await exportTemplate.set('---\nkurs: {{ course.title | yaml }}\n---\n# {{ course.title }}');
    await choose(new FakeFolder('Vault'));
    expect([...folder.files.keys()].sort()).toEqual([NAME, '_CON.md']);
    expect(folder.text(NAME)).toBe(
      '---\nkurs: "Linux"\n---\n\n<!-- epilogue:begin geekbang%3A100 -->\n\n# Linux\n\n<!-- epilogue:end -->\n',
    );
    expect(await readFolderRecord()).toMatchObject({
      folder: 'Vault',
      problem: null,
      writtenAt: NOW,
      left: [],
    });
  });

  it('gets what changed, and keeps what the person wrote', async () => {
    await choose(new FakeFolder('Vault'));
    folder.edit(NAME, (text) => `${text}\nMine\r\n`);
    await note('Measure first.');
    await writeFolder(NOW + DAY);
    expect(folder.text(NAME)).toMatch(/Measure first\.\n[\s\S]*<!-- epilogue:end -->\n\nMine\r\n$/);
    expect((await readFolderRecord()).writtenAt).toBe(NOW + DAY);
  });

  it('is left alone as long as nothing changed', async () => {
    await choose(new FakeFolder('Vault'));
    await writeFolder(NOW + DAY);
    expect((await readFolderRecord()).writtenAt).toBe(NOW);
  });

  it('gets no file back that the person deleted, until it is asked for', async () => {
    await choose(new FakeFolder('Vault'));
    folder.files.clear();
    await note('Measure first.');
    await writeFolder(NOW);
    expect([...folder.files.keys()]).toEqual([]);
    expect(await reasons()).toEqual([`${NAME}: missing`]);
    await writeFolder(NOW, new Set([COURSE]));
    expect(folder.text(NAME)).toContain('Measure first.');
    expect(await reasons()).toEqual([]);
  });

  it('keeps files that hold no UTF-8, or bytes of another program', async () => {
    await choose(new FakeFolder('Vault'));
    const bytes = new Uint8Array([...(folder.files.get(NAME) ?? []), 0xff, 0xfe]);
    folder.put(NAME, bytes);
    await note('Measure first.');
    await writeFolder(NOW);
    expect(folder.files.get(NAME)).toEqual(bytes);
    expect(await reasons()).toEqual([`${NAME}: unreadable`]);
  });

  it('takes the other files although one cannot be written, and tries that one again', async () => {
    await read(1, { keys: [OTHER], visit: 'b', title: 'Go' });
    const vault = new FakeFolder('Vault');
    vault.stuck.add(NAME);
    await choose(vault);
    expect(await reasons()).toEqual([`${NAME}: failed`]);
    expect(folder.text('Go.md')).toContain('# Go');
    vault.stuck.clear();
    await writeFolderWhenQuiet(NOW);
    expect(folder.text(NAME)).toContain('# Linux');
    expect(await reasons()).toEqual([]);
  });

  it('is left in peace once the person stops it', async () => {
    await choose(new FakeFolder('Vault'));
    await leaveFolder();
    await note('Measure first.');
    await writeFolder(NOW);
    expect(folder.text(NAME)).not.toContain('Measure');
    expect((await readFolderRecord()).folder).toBeNull();
  });
});

describe('the background', () => {
  it('writes only after nothing has changed between two looks', async () => {
    await choose(new FakeFolder('Vault'));
    await note('One');
    await writeFolderWhenQuiet(NOW);
    await note('Two');
    await writeFolderWhenQuiet(NOW);
    expect(folder.text(NAME)).not.toContain('One');
    await writeFolderWhenQuiet(NOW);
    expect(folder.text(NAME)).toContain('Two');
    const entries = vi.spyOn(folder, 'entries');
    await writeFolderWhenQuiet(NOW);
    expect(entries).not.toHaveBeenCalled();
  });

  it('writes again when the course went to another shelf', async () => {
    await choose(new FakeFolder('Vault'));
    await markCourse(COURSE, 'finished');
    await writeFolderWhenQuiet(NOW);
    await writeFolderWhenQuiet(NOW);
    expect(folder.text(NAME)).toContain('status: "finished"');
  });
});

describe('what is in the way', () => {
  it('is a permission that the browser took back, until one click gives it again', async () => {
    await choose(new FakeFolder('Vault'));
    await note('Measure first.');
    folder.permission = 'prompt';
    await writeFolder(NOW);
    expect((await readFolderRecord()).problem).toEqual({ what: 'lost', said: '' });
    folder.answer = 'denied';
    expect(await allowFolder(NOW)).toBe(false);
    folder.answer = 'granted';
    expect(await allowFolder(NOW)).toBe(true);
    expect((await readFolderRecord()).problem).toBeNull();
    expect(folder.text(NAME)).toContain('Measure first.');
  });

  it.each([
    ['NotFoundError', 'gone'],
    ['NotAllowedError', 'lost'],
    ['InvalidStateError', 'failed'],
  ])('is told after a %s as %s', async (name, what) => {
    await choose(new FakeFolder('Vault'));
    folder.fails = name;
    await writeFolder(NOW);
    expect((await readFolderRecord()).problem?.what).toBe(what);
    folder.fails = null;
    await writeFolder(NOW);
    expect((await readFolderRecord()).problem).toBeNull();
  });

  it('is a template that asks for what is not there', async () => {
    await choose(new FakeFolder('Vault'));
    await exportTemplate.set('{{ course.titel }}');
    await writeFolder(NOW);
    expect((await readFolderRecord()).problem).toEqual({
      what: 'template',
      said: expect.stringContaining('titel'),
    });
  });

  it('is that the person chose none', async () => {
    vi.stubGlobal('showDirectoryPicker', async () => {
      throw new DOMException('none', 'AbortError');
    });
    expect(await chooseFolder(NOW)).toBe(false);
  });
});
