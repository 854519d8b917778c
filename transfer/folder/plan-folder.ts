import { fileName, freeName, knownName } from '../file-name';
import { type CourseText, newFile, remember, updatedFile, type WrittenFile } from './folder-file';
import { propertyIn, splitFrontMatter } from './front-matter';
import { type MarkedFile, readMarkers } from './markers';
import { textSum } from './text-sum';

/** A course as it should stand in the folder. */
export interface CourseToWrite extends CourseText {
  /** Its root, and all its keys. */
  key: string;
  keys: readonly string[];
  title: string;
}

/** A file of the folder; without a text if it cannot be read as UTF-8. */
export interface FileThere {
  name: string;
  text: string | null;
}

export interface FolderThere {
  /** Everything in the folder, also what is not read. */
  names: readonly string[];
  files: readonly FileThere[];
}

/**
 * Why a file is left alone. `missing`: it was deleted or moved. `changed`: something else wrote between the markers.
 * `damaged`: the markers are not one pair. `copy`: another file is this course's. `copies`: several could be it.
 * `unreadable`: it is no text in UTF-8. `failed`: the browser did not write it.
 */
export const REASONS_LEFT = [
  'missing',
  'changed',
  'damaged',
  'copy',
  'copies',
  'unreadable',
  'failed',
] as const;
export type ReasonLeft = (typeof REASONS_LEFT)[number];

export interface FileLeft {
  key: string;
  name: string;
  why: ReasonLeft;
}

export interface FileToWrite {
  name: string;
  /** The text that must still be there when the file is written; `null` for a new file. */
  before: string | null;
  text: string;
  written: WrittenFile;
}

export interface FolderPlan {
  writes: FileToWrite[];
  left: FileLeft[];
  /** What is known from now on of files that need no writing. */
  known: WrittenFile[];
}

export interface FolderWork {
  courses: readonly CourseToWrite[];
  written: readonly WrittenFile[];
  there: FolderThere;
  /** Keys of courses that the person asked to write although they were left. */
  asked: ReadonlySet<string>;
}

interface ReadFile extends FileThere {
  ids: readonly string[];
  markers: MarkedFile | 'none' | 'damaged';
}

/** Says what is to be written into the folder, and what is left alone and why. Nothing is ever deleted or renamed. */
export function planFolder({ courses, written, there, asked }: FolderWork): FolderPlan {
  const files = there.files.map(read);
  // A write that was cut off leaves an empty file, which holds no word of anybody.
  const empty = new Set(files.filter(({ text }) => text === '').map(({ name }) => name));
  const taken = new Set(there.names.filter((name) => !empty.has(name)).map(knownName));
  const plan: FolderPlan = { writes: [], left: [], known: [] };
  for (const course of courses) {
    const last = written.find(({ key }) => course.keys.includes(key));
    const own = files.filter(({ ids }) => ids.some((id) => course.keys.includes(id)));
    const recorded = files.find(({ name }) => isNamed(name, last?.name));
    const file = own.length > 1 ? chosen(own, last, course) : (own[0] ?? recorded);
    const isAsked = asked.has(course.key);
    const leave = (name: string, why: ReasonLeft) => {
      plan.left.push({ key: course.key, name, why });
    };
    for (const other of own) {
      if (other !== file) leave(other.name, file ? 'copy' : 'copies');
    }
    if (file) {
      const decided = decide(file, course, last, isAsked);
      if (typeof decided === 'string') leave(file.name, decided);
      else if (decided && 'before' in decided) plan.writes.push(decided);
      else if (decided) plan.known.push(decided);
    } else if (own.length === 0 && last && !isAsked) leave(last.name, 'missing');
    else if (own.length === 0) plan.writes.push(first(course, freeName(course.title, '.md', taken), empty));
  }
  return plan;
}

function first(course: CourseToWrite, name: string, empty: ReadonlySet<string>): FileToWrite {
  const written = remember(course.key, name, course);
  return { name, before: empty.has(name) ? '' : null, text: newFile(course.key, course), written };
}

/** Of several files with the course's id, the one that was written, or the one with the name that it would get. */
function chosen(own: readonly ReadFile[], last: WrittenFile | undefined, course: CourseToWrite) {
  return (
    own.find(({ name }) => isNamed(name, last?.name)) ??
    own.find(({ name }) => isNamed(name, fileName(course.title, '.md')))
  );
}

/** Some systems take names apart into letters and accents. */
const isNamed = (name: string, other: string | undefined) =>
  name.normalize('NFC') === other?.normalize('NFC');

/** What becomes of a course's file: why it is left, how it is written, what is known of it now, or `null`: nothing. */
function decide(
  { name, text, markers }: ReadFile,
  course: CourseToWrite,
  last: WrittenFile | undefined,
  isAsked: boolean,
): ReasonLeft | FileToWrite | WrittenFile | null {
  if (text === null) return 'unreadable';
  if (typeof markers === 'string' || !course.keys.includes(markers.key)) return 'damaged';
  const written = remember(course.key, name, course);
  const isSame = last !== undefined && last.body === written.body && last.front === written.front;
  // Nothing new to say: whatever stands there, written by another browser perhaps, may be newer.
  if (isSame && !isAsked) return last.name === name && last.key === course.key ? null : written;
  const isOurs = textSum(markers.body) === last?.body || markers.body === course.body;
  if (!isOurs && !isAsked) return 'changed';
  // Without a memory, the properties that stand there are taken for those that were written.
  const before = last ? last.front : isOurs ? course.front : splitFrontMatter(markers.head).inner;
  const next = updatedFile(markers, course.key, course, before);
  return next === text ? written : { name, before: text, text: next, written };
}

function read({ name, text }: FileThere): ReadFile {
  const markers = text === null ? 'none' : readMarkers(text);
  const id = text === null ? null : propertyIn(splitFrontMatter(text).inner, 'id');
  const ids = [id, typeof markers === 'string' ? null : markers.key].filter((each) => each !== null);
  return { name, text, ids, markers };
}
