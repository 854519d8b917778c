import { expect, it } from 'vitest';
import { EMPTY } from '@/transfer/backup/backup.fixture';
import { isEqual } from '../encryption/bytes';
import { newKey } from '../encryption/key-file';
import { openBase, sealBase, wholeBases } from './base-parts';
import { type DeviceHeader, readWords, wordsOf } from './device-words';
import { openFile, type Sealing, sealFile } from './envelope';
import { baseStem, nameFor, parseName, segmentStem, stemOf } from './file-names';

const ID = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const LIBRARY = '00000000-0000-4000-8000-0000000000aa';
const PLAIN: Sealing = { library: LIBRARY, aliases: [], isEncrypted: false, keys: [] };
const SECRET: Sealing = { ...PLAIN, isEncrypted: true, keys: [newKey()] };
const CONTENT = new TextEncoder().encode('what somebody read');
const STEM = segmentStem(ID, 3, 5);

it('names say what a file is, and nothing else is one', () => {
  const hash = '0123456789ab';
  expect(parseName(`${STEM}.${hash}.seg`)).toMatchObject({ kind: 'segment', fileId: ID, from: 3, to: 5 });
  const base = `${baseStem(ID, 7, '0123456789abcdef', 1, 2)}.${hash}.base`;
  expect(parseName(base)).toMatchObject({ kind: 'base', fileId: ID, count: 7, part: 1, of: 2 });
  expect(parseName(`k1.${hash}.json`)).toMatchObject({ kind: 'key' });
  expect(parseName(`r1.${ID}.${OTHER}.${hash}`)).toMatchObject({ kind: 'retired', fileId: ID, by: OTHER });
  expect(parseName(`g1.${ID}.${OTHER}.${hash}`)).toMatchObject({ kind: 'generation', from: ID, to: OTHER });
  expect(parseName(`s2.${ID}.whatever`)).toMatchObject({ kind: 'newer', fileId: ID });
  const strangers = [
    '',
    'notes.txt',
    `s1.${ID}.5-3.${hash}.seg`,
    `s1.${ID}.0-3.${hash}.seg`,
    `s1.${ID}.1-1.${hash}.seg.conflict`,
    `s1.${ID}.1-1.${hash} (1).seg`,
    `s1.${ID}.01-1.${hash}.seg`,
    `${baseStem(ID, 7, '0123456789abcdef', 3, 2)}.${hash}.base`,
    `${baseStem(ID, 7, '0123456789abcdef', 1, 1001)}.${hash}.base`,
    `s1.../../x.1-1.${hash}.seg`,
  ];
  for (const name of strangers) expect([name, parseName(name)]).toEqual([name, null]);
});

it.each([
  ['plain', PLAIN],
  ['encrypted', SECRET],
])(
  'a file that is %s opens as it was sealed, and not when a byte of it is missing or changed',
  async (_, sealing) => {
    const { name, bytes } = await sealFile(STEM, CONTENT, sealing);
    expect(parseName(name)).toMatchObject({ kind: 'segment' });
    expect(stemOf(name)).toBe(STEM);
    expect(await openFile(name, bytes, sealing)).toEqual(CONTENT);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      for (const wrong of [changed, bytes.slice(0, at)])
        await expect(openFile(name, wrong, sealing)).rejects.toMatchObject({ why: 'broken' });
    }
  },
);

it('an encrypted file is bound to its name, its library and its key, also for somebody who makes a right hash', async () => {
  const { bytes } = await sealFile(STEM, CONTENT, SECRET);
  const renamed = await nameFor(segmentStem(ID, 4, 5), bytes);
  await expect(openFile(renamed, bytes, SECRET)).rejects.toMatchObject({ why: 'broken' });
  const text = new TextDecoder('latin1').decode(bytes).replace(LIBRARY, OTHER);
  const moved = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const there = { ...SECRET, aliases: [OTHER] };
  await expect(openFile(await nameFor(STEM, moved), moved, there)).rejects.toMatchObject({ why: 'broken' });
});

it('says why it is not read: another library, an unknown key, a plain file among encrypted ones, a newer form', async () => {
  const plain = await sealFile(STEM, CONTENT, PLAIN);
  const secret = await sealFile(STEM, CONTENT, SECRET);
  const open = (file: typeof plain, sealing: Sealing) => openFile(file.name, file.bytes, sealing);
  await expect(open(plain, { ...PLAIN, library: OTHER })).rejects.toMatchObject({ why: 'other-library' });
  expect(await open(plain, { ...PLAIN, library: OTHER, aliases: [LIBRARY] })).toEqual(CONTENT);
  await expect(open(secret, { ...SECRET, keys: [newKey()] })).rejects.toMatchObject({ why: 'locked' });
  await expect(open(plain, SECRET)).rejects.toMatchObject({ why: 'broken' });
  await expect(sealFile(STEM, CONTENT, { ...SECRET, keys: [] })).rejects.toMatchObject({ why: 'locked' });
  const newer = new TextEncoder().encode('{"format":"epilogue-sync","version":2,"what":1}\n');
  await expect(openFile(await nameFor(STEM, newer), newer, PLAIN)).rejects.toMatchObject({ why: 'newer' });
});

const HEADER: DeviceHeader = {
  fileId: ID,
  name: 'Desk',
  from: 3,
  to: 5,
  read: { [OTHER]: 4 },
  stuck: {},
  writtenAt: 1,
};

it('a device says who it is before what it knows', async () => {
  const words = await wordsOf(HEADER, [{ section: 'registers', rows: [] }]);
  const { header, backup } = await readWords(words);
  expect(header).toEqual(HEADER);
  expect(backup).toEqual({ ...EMPTY, exportedAt: 1 });
  await expect(readWords(words.slice(0, -3))).rejects.toMatchObject({ why: 'broken' });
  await expect(readWords(CONTENT)).rejects.toMatchObject({ why: 'broken' });
});

it('a base is cut into parts and whole only with all of them, each its own', async () => {
  const words = crypto.getRandomValues(new Uint8Array(65_536));
  const large = new Uint8Array(2 ** 21 + 5);
  for (let at = 0; at < large.length; at += words.length) large.set(words.subarray(0, large.length - at), at);
  const files = await sealBase(large, { fileId: ID, count: 9 }, SECRET);
  const bytes = new Map(files.map((file) => [file.name, file.bytes]));
  const parts = files.flatMap(({ name }) => {
    const file = parseName(name);
    return file?.kind === 'base' ? [file] : [];
  });
  expect(parts).toHaveLength(3);
  const [whole] = wholeBases([...parts].reverse());
  const get = async (name: string) => bytes.get(name) ?? new Uint8Array();
  // A matcher would look at two million numbers one by one.
  expect(isEqual(await openBase(whole ?? [], get, SECRET), large)).toBe(true);
  expect(wholeBases(parts.slice(1))).toEqual([]);
  const twin = await sealBase(large, { fileId: ID, count: 9 }, SECRET);
  const mixed = parts.map((part, i) => (i === 0 ? { ...part, name: twin[0]?.name ?? '' } : part));
  for (const file of twin) bytes.set(file.name, file.bytes);
  await expect(openBase(mixed, get, SECRET)).rejects.toMatchObject({ why: 'broken' });
});
