import { Zip, ZipDeflate } from 'fflate';
import { touchedAt } from './choose-courses';
import type { CourseFile } from './course-file';
import { fileNames } from './file-name';
import { PauseBetween } from './pause-between';

export interface ZipOptions {
  /** Makes the text of a course's file. */
  write: (file: CourseFile) => string;
  /** Of each file, with its dot. */
  extension: string;
  signal?: AbortSignal;
  /** Called after each course with the number of courses so far. */
  progress?: (courses: number) => void;
}

/**
 * A zip with one file for each course, piece by piece. Each carries the time of the latest that happened in its course,
 * so that two zips of an unchanged library are equal.
 * @throws the signal's reason once it is aborted; what `write` throws
 */
export async function* courseZip(
  files: readonly CourseFile[],
  { write, extension, signal, progress }: ZipOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const pace = new PauseBetween(signal);
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  const names = fileNames(
    files.map(({ row }) => row.title),
    extension,
  );
  for (const [i, file] of files.entries()) {
    const entry = new ZipDeflate(names[i] ?? '', { level: 6 });
    entry.mtime = zipTime(touchedAt(file));
    // Marks the file as made on Unix and writable by its owner: otherwise unzip reads the names as DOS's own.
    entry.os = 3;
    entry.attrs = 0o644 << 16;
    zip.add(entry);
    entry.push(new TextEncoder().encode(write(file)), true);
    yield* ready.splice(0);
    progress?.(i + 1);
    await pace.rest();
  }
  zip.end();
  yield* ready.splice(0);
}

/** A zip knows no zones, and only the years from 1980 to 2099. */
function zipTime(at: number): number {
  return Math.min(Math.max(at, Date.UTC(1981, 0, 1)), Date.UTC(2099, 0, 1));
}
