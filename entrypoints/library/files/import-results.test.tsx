// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { backupFile } from '@/storage/backup/backup-file';
import { openImports } from '@/storage/import/open-imports';
import { notesOf, saveNote } from '@/storage/notes/save-note';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { EMPTY, textOf } from '@/transfer/backup/backup.fixture';
import { press, show } from '../library.fixture';

const silent = { addListener: () => {}, removeListener: () => {} };

beforeEach(async () => {
  await emptyLibrary();
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
  });
});
afterEach(cleanup);

/** Takes a backup of two chapters and a note into an empty library by the page. */
async function imported(): Promise<void> {
  await read(1);
  await read(2);
  await saveNote({ courseKey: COURSE, kind: 'note', body: 'Theirs.' }, null);
  const { file } = await backupFile(1);
  await emptyLibrary();
  await show({ at: 'export' });
  const chosen = new File([file], 'backup.json.gz');
  fireEvent.change(await screen.findByTestId('import-file'), { target: { files: [chosen] } });
  fireEvent.click(await screen.findByTestId('import'));
  await screen.findByTestId('import-result');
  await screen.findByText('The backup is in your library.');
}

it('stays with its undo when the page is closed, and says in numbers what went and what stays', async () => {
  await imported();
  cleanup();
  const [note] = await notesOf(COURSE);
  await saveNote({ ...note, courseKey: COURSE, kind: 'note', body: 'Mine.' }, note?.version ?? null);
  await show({ at: 'export' });
  expect((await screen.findByTestId('import-result')).textContent).toContain('6 new records, 0 changed');
  await press(/^Undo the import of/);
  const undone = await screen.findByTestId('import-undone');
  expect(undone.textContent).toMatch(/2 visits, 2 marks, 0 notes and 0 other records/);
  expect(undone.textContent).toContain('1 note stays, because it was edited since.');
  expect(undone.textContent).toContain('1 outline stays, because its course has been read or marked since.');
  const { visits, notes } = await wholeLibrary();
  expect([visits, notes.map(({ body }) => body)]).toEqual([[], ['Mine.']]);
  await press('Dismiss');
  await waitFor(() => expect(screen.queryByTestId('import-results')).toBeNull());
});

it('that is dismissed leaves all in the library', async () => {
  await imported();
  fireEvent.click(await screen.findByTestId('dismiss-import'));
  await waitFor(() => expect(screen.queryByTestId('import-results')).toBeNull());
  expect(await openImports()).toEqual([]);
  expect((await wholeLibrary()).visits).toHaveLength(2);
});

it('says in the preview and afterwards how many records of a newer Epilogue it keeps', async () => {
  const later = { id: 'm', kind: 'pondered', by: 'user', at: 1, action: 'a', courseKey: COURSE };
  const file = await textOf({ ...EMPTY, marks: [{ ...later, device: 'there', seq: 5 }] as never[] });
  await show({ at: 'export' });
  const chosen = new File([file], 'backup.json');
  fireEvent.change(await screen.findByTestId('import-file'), { target: { files: [chosen] } });
  await screen.findByText(/^1 record is of a newer Epilogue/);
  fireEvent.click(await screen.findByTestId('import'));
  const result = await screen.findByTestId('import-result');
  expect(result.textContent).toContain('1 record is of a newer Epilogue');
});
