import { fileName, knownName } from '../file-name';
import type { WrittenFile } from './folder-file';
import type { CourseToWrite } from './plan-folder';

/**
 * Which of the names in a folder must be read to know where each course stands. As long as every course has its file,
 * those are these files and the ones whose names begin alike, as copies do that a conflict leaves. Otherwise a course
 * may be in any Markdown file, under whatever name the person gave it.
 */
export function filesToRead(
  names: readonly string[],
  courses: readonly CourseToWrite[],
  written: readonly WrittenFile[],
): string[] {
  const pages = names.filter((name) => /\.md$/i.test(name) && !name.startsWith('.'));
  const there = new Set(pages.map(knownName));
  const lastOf = new Map(written.map((file) => [file.key, file.name]));
  const known = courses.map(({ keys }) =>
    keys.map((key) => lastOf.get(key)).find((name) => name !== undefined),
  );
  if (known.some((name) => name === undefined || !there.has(knownName(name)))) return pages;
  const own = [...known, ...courses.map(({ title }) => fileName(title, '.md'))];
  const starts = new Set(own.map((name) => stemOf(name ?? '')));
  return pages.filter((name) => startsOf(stemOf(name)).some((start) => starts.has(start)));
}

const stemOf = (name: string) => knownName(name).replace(/\.md$/, '');

/** Every beginning of a name, itself included. */
const startsOf = (stem: string) => Array.from({ length: stem.length }, (_, at) => stem.slice(0, at + 1));
