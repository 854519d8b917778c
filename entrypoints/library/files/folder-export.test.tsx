// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FakeFolder } from '@/storage/folder/fake-folder.fixture';
import * as memory from '@/storage/folder/folder-memory';
import { writeFolder } from '@/storage/folder/write-folder';
import { saveNote } from '@/storage/notes/save-note';
import { exportLook } from '@/storage/preferences/export-look';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { exportSettings } from '@/transfer/courses.fixture';
import { press, show } from '../library.fixture';

const silent = { addListener: () => {}, removeListener: () => {} };
const NAME = 'Linux.md';
let folder: FakeFolder;

beforeEach(async () => {
  await emptyLibrary();
  await memory.forgetWritten((await memory.writtenFiles()).map(({ key }) => key));
  const { words, language } = exportSettings();
  await exportLook.set({ words, language });
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
  });
  await read(1);
  folder = new FakeFolder('Vault');
  vi.stubGlobal('showDirectoryPicker', async () => folder);
  vi.spyOn(memory, 'chosenFolder').mockResolvedValue(folder as unknown as FileSystemDirectoryHandle);
  vi.spyOn(memory, 'keepFolder').mockResolvedValue();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function choose(): Promise<void> {
  await show({ at: 'export' });
  await press('Choose a folder');
  await screen.findByText(/^Into the folder “Vault”\. Last written:/);
  await atRest();
}
/** Nothing is being written: the buttons may be pressed. */
const atRest = () =>
  waitFor(() => expect(screen.getByTestId('write-folder')).toHaveProperty('disabled', false));
const learn = (body: string) => saveNote({ courseKey: COURSE, kind: 'takeaway', body }, null);

describe('the folder', () => {
  it('is chosen by one click, and filled', async () => {
    await choose();
    expect(folder.text(NAME)).toContain('# Linux');
  });

  it('asks again with one click, on every page, once the browser took it back', async () => {
    await choose();
    cleanup();
    folder.permission = 'prompt';
    await learn('One');
    await writeFolder(Date.now());
    await show({ at: 'courses' });
    expect((await screen.findByTestId('folder-problem')).textContent).toContain('“Vault”');
    folder.answer = 'denied';
    await press('Allow');
    await screen.findByText(/did not allow it/);
    folder.answer = 'granted';
    await press('Allow');
    await waitFor(() => expect(screen.queryByTestId('folder-problem')).toBeNull());
    expect(folder.text(NAME)).toContain('One');
  });

  it('names a file that was deleted, and writes it again when asked', async () => {
    await choose();
    folder.files.clear();
    await press('Write now');
    await atRest();
    const left = within(await screen.findByTestId('left-missing'));
    expect(folder.files.size).toBe(0);
    fireEvent.click(left.getByRole('button', { name: `Write again: ${NAME}` }));
    await waitFor(() => expect(screen.queryByTestId('left-missing')).toBeNull());
    expect(folder.text(NAME)).toContain('# Linux');
  });

  it('names what was changed between the comments, and writes over it only when asked', async () => {
    await choose();
    folder.edit(NAME, (text) => text.replace('# Linux', '# Mine Linux'));
    await learn('One');
    await press('Write now');
    await atRest();
    const left = within(await screen.findByTestId('left-changed'));
    expect(folder.text(NAME)).toContain('# Mine');
    fireEvent.click(left.getByRole('button'));
    await waitFor(() => expect(screen.queryByTestId('left-changed')).toBeNull());
    expect(folder.text(NAME)).toMatch(/\n# Linux[\s\S]*One/);
  });

  it('names a damaged file, without a button that could lose anything', async () => {
    await choose();
    folder.edit(NAME, (text) => text.replace('<!-- epilogue:end -->', ''));
    await press('Write now');
    await atRest();
    const left = within(await screen.findByTestId('left-damaged'));
    expect([left.getByText(NAME), left.queryByRole('button')]).toEqual([expect.anything(), null]);
  });

  it('is left in peace after one click', async () => {
    await choose();
    await press('Stop writing');
    await screen.findByRole('button', { name: 'Choose a folder' });
  });
});

it('is a zip every day where the browser opens no folder', async () => {
  vi.unstubAllGlobals();
  await show({ at: 'export' });
  await screen.findByText('A zip of all courses every day');
  expect(screen.queryByTestId('folder')).toBeNull();
});
