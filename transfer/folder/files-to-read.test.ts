import { expect, it } from 'vitest';
import { filesToRead } from './files-to-read';

const course = (key: string, title: string) => ({ key, keys: [key], title, front: null, body: '' });
const written = (key: string, name: string) => ({ key, name, front: null, body: '' });
const NAMES = [
  'Linux.md',
  'linux 2.md',
  'Linux (conflict).md',
  'Lin.md',
  'Diary.md',
  'Linux.txt',
  '.Linux.md',
];

it('are those that were written, and those that begin alike, as copies do', () => {
  expect(filesToRead(NAMES, [course('a', 'Linux')], [written('a', 'Linux.md')])).toEqual([
    'Linux.md',
    'linux 2.md',
    'Linux (conflict).md',
  ]);
});

it('are also those that begin like the title of now', () => {
  expect(filesToRead(NAMES, [course('a', 'Diary')], [written('a', 'Linux 2.md')])).toEqual([
    'linux 2.md',
    'Diary.md',
  ]);
});

it('are all Markdown files while a course has none, or its file is not there', () => {
  const pages = NAMES.slice(0, 5);
  expect(filesToRead(NAMES, [course('a', 'Linux')], [])).toEqual(pages);
  expect(filesToRead(NAMES, [course('a', 'Linux')], [written('a', 'Moved.md')])).toEqual(pages);
});
