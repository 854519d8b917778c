import { Zip, ZipDeflate } from 'fflate';
import type { CourseFile } from './course-file';
import { courseMarkdown, type Headings } from './course-markdown';
import { fileNames } from './file-name';
import { PauseBetween } from './pause-between';

export interface ZipOptions {
  /** Milliseconds since 1970; the day that the files carry. */
  now: number;
  settings: { dropAfterDays: number };
  headings: Headings;
  signal?: AbortSignal;
  /** Called after each course with the number of courses so far. */
  progress?: (courses: number) => void;
}

/**
 * A zip with one Markdown file for each course, piece by piece.
 * @throws the signal's reason once it is aborted
 */
export async function* markdownZip(
  files: readonly CourseFile[],
  { now, settings, headings, signal, progress }: ZipOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const pace = new PauseBetween(signal);
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  const names = fileNames(
    files.map(({ row }) => row.title),
    '.md',
  );
  for (const [i, file] of files.entries()) {
    const entry = new ZipDeflate(names[i] ?? '', { level: 6 });
    entry.mtime = zipTime(now);
    // Marks the file as made on Unix and writable by its owner: otherwise unzip reads the names as DOS's own.
    entry.os = 3;
    entry.attrs = 0o644 << 16;
    zip.add(entry);
    entry.push(new TextEncoder().encode(courseMarkdown(file, now, settings, headings)), true);
    yield* ready.splice(0);
    progress?.(i + 1);
    await pace.rest();
  }
  zip.end();
  yield* ready.splice(0);
}

/** A zip knows no zones, and only the years from 1980 to 2099. */
function zipTime(now: number): number {
  return Math.min(Math.max(now, Date.UTC(1981, 0, 1)), Date.UTC(2099, 0, 1));
}
