import { expect, it } from 'vitest';
import { keepFolderHandle, readFolderHandle } from './folder-handle';

it('keeps the folder that was chosen last', async () => {
  expect(await readFolderHandle()).toBeUndefined();
  await keepFolderHandle({ name: 'first' });
  await keepFolderHandle({ name: 'second' });
  expect(await readFolderHandle()).toEqual({ name: 'second' });
});
