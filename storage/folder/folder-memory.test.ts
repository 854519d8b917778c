import { expect, it } from 'vitest';
import { keepFolderHandle, readFolderHandle } from '../database/folder-handle';
import { chosenFolder, rememberWritten, writtenFiles } from './folder-memory';

it('remembers beside the folder of the devices, whichever is chosen first', async () => {
  const file = { key: 'geekbang:100', name: 'a.md', front: null, body: '0123456789abcdef' };
  await rememberWritten(file, ['geekbang:100']);
  await keepFolderHandle({ name: 'devices' });
  expect(await writtenFiles()).toEqual([file]);
  expect(await readFolderHandle()).toEqual({ name: 'devices' });
  expect(await chosenFolder()).toBeNull();
  await rememberWritten({ ...file, name: 'b.md' }, ['geekbang:100']);
  expect(await readFolderHandle()).toEqual({ name: 'devices' });
});
