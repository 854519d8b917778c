// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { backupFile } from '@/storage/backup/backup-file';
import { saveNote } from '@/storage/notes/save-note';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { unpacked } from '@/transfer/backup/gzip';
import { show } from '../library.fixture';

const silent = { addListener: () => {}, removeListener: () => {} };

beforeEach(async () => {
  await emptyLibrary();
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
  });
});
afterEach(cleanup);

async function damagedFile(): Promise<File> {
  await read(1);
  await saveNote({ courseKey: COURSE, kind: 'takeaway', body: 'Measure first.' }, null);
  await saveNote({ courseKey: COURSE, kind: 'note', body: 'Lost.' }, null);
  let text = '';
  const { file } = await backupFile(1);
  for await (const piece of unpacked(file)) text += new TextDecoder().decode(piece);
  return new File([text.replace('"body":"Lost."', '"body":"Lost.')], 'backup.json');
}

it('shows what is whole of a damaged file, names what is not, and takes in only the whole', async () => {
  const file = await damagedFile();
  await emptyLibrary();
  await show({ at: 'export' });
  fireEvent.change(await screen.findByTestId('import-file'), { target: { files: [file] } });
  fireEvent.click(await screen.findByTestId('rescue'));
  expect((await screen.findByTestId('skipped')).textContent).toMatch(/^1 record .*line \d+: geekbang:100/);
  fireEvent.click(await screen.findByTestId('import'));
  await waitFor(async () => {
    const { notes, visits } = await wholeLibrary();
    expect([notes.map(({ body }) => body), visits.length]).toEqual([['Measure first.'], 1]);
  });
});
