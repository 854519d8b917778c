import { mergeFrontMatter, splitFrontMatter } from './front-matter';
import { type MarkedFile, marked, plainBody, withoutMarkers } from './markers';
import { textSum } from './text-sum';

/** What a template made of a course, as it stands in the folder. */
export interface CourseText {
  /** Without its lines of dashes; `null` for a template without. */
  front: string | null;
  /** Stands between the markers. */
  body: string;
}

/** What this browser last wrote of a course into the folder. */
export interface WrittenFile {
  /** The course's root at that time. */
  key: string;
  /** The file's name. */
  name: string;
  front: string | null;
  /** `textSum` of the body, so that no word of a note lies here. */
  body: string;
}

/** Takes what a template made apart: what must stand at the beginning of a file, and what goes between the markers. */
export function courseText(made: string): CourseText {
  const { inner, rest } = splitFrontMatter(withoutMarkers(made));
  return { front: inner, body: plainBody(inner === null ? rest : rest.replace(/^---[ \t]*\n?/, '')) };
}

/** The whole file of a course that has none yet. */
export function newFile(key: string, { front, body }: CourseText): string {
  return `${front === null ? '' : `---\n${front}---\n\n`}${marked(key, body)}\n`;
}

/**
 * The file with our part brought up to date. What the person wrote around it stays, byte for byte. `before`: the front
 * matter that was last written.
 */
export function updatedFile(
  { head, tail, lineEnd }: MarkedFile,
  key: string,
  { front, body }: CourseText,
  before: string | null,
): string {
  const split = splitFrontMatter(head);
  const merged = mergeFrontMatter(split.inner, before, front, lineEnd);
  return `${split.head}${merged ?? ''}${split.rest}${marked(key, body, lineEnd)}${tail}`;
}

/** What is remembered of a file that was written. */
export function remember(key: string, name: string, { front, body }: CourseText): WrittenFile {
  return { key, name, front, body: textSum(body) };
}
