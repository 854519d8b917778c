import { expect, it } from 'vitest';
import { memoryFolder } from './folder-handle.fixture';
import { folderTransport } from './folder-transport';

const bytes = (text: string) => new TextEncoder().encode(text);

it('keeps files in a folder of its own, lists them, gives them back and removes them', async () => {
  const chosen = memoryFolder();
  const folder = folderTransport(chosen);
  await folder.put('a.seg', bytes('one'));
  await folder.put('b.seg', bytes('two'));
  chosen.folders.get('epilogue')?.folders.set('inner', memoryFolder('inner'));
  expect(await folder.list()).toEqual([
    { name: 'a.seg', size: null },
    { name: 'b.seg', size: null },
  ]);
  expect(await folder.get('a.seg')).toEqual(bytes('one'));
  await folder.remove('a.seg');
  await folder.remove('a.seg');
  await expect(folder.get('a.seg')).rejects.toMatchObject({ kind: 'not-found' });
  expect([...chosen.files.keys()]).toEqual([]);
});

it('is made by the first file, never by looking', async () => {
  const chosen = memoryFolder();
  await expect(folderTransport(chosen).list()).rejects.toMatchObject({ kind: 'not-found' });
  expect(chosen.folders.size).toBe(0);
});

it.each([
  ['NotAllowedError', 'permission'],
  ['QuotaExceededError', 'full'],
  ['NoModificationAllowedError', 'busy'],
  ['NotFoundError', 'not-found'],
  ['AbortError', 'unexpected'],
])('names what the browser refuses: %s', async (name, kind) => {
  const chosen = memoryFolder();
  const folder = folderTransport(chosen);
  await folder.put('a', bytes('a'));
  chosen.refuse = name;
  for (const work of [folder.list(), folder.get('a'), folder.put('a', bytes('b')), folder.remove('a')])
    await expect(work).rejects.toMatchObject({ kind });
  chosen.refuse = null;
  const ours = chosen.folders.get('epilogue');
  if (ours) ours.refuse = name;
  await expect(folder.put('a', bytes('b'))).rejects.toMatchObject({ kind });
});

it('ends by the signal with its reason', async () => {
  const reason = new Error('enough');
  await expect(folderTransport(memoryFolder()).list(AbortSignal.abort(reason))).rejects.toBe(reason);
});
