import type { ImportedChapter, ImportedCourse } from '@/transfer/imported-course';
import type { Column, Mapping } from './columns';
import { dateOf } from './dates';
import type { ChapterCells, CourseCells } from './match-known';
import type { TableLine } from './read-table';
import { chapterStateOf, statusOf } from './status-words';

/** Why a line is left out. */
export type LineReason =
  | 'broken'
  | 'no-course'
  | 'no-chapter'
  | 'status'
  | 'state'
  | 'date'
  | 'address'
  | 'key';

/** A line that cannot be imported. */
export class LineError extends Error {
  override name = 'LineError';
  constructor(readonly reason: LineReason) {
    super(reason);
  }
}

/** The cells of one line, understood. */
export interface LineCells {
  course: CourseCells;
  status?: ImportedCourse['status'];
  finished?: number;
  lastRead?: number;
  /** `null` in a table of courses. */
  chapter: (ChapterCells & { is?: ImportedChapter['is']; at?: number }) | null;
}

/** Characters of title, author or section, address and key at most, as for pages. */
const LONGEST = { title: 300, author: 200, section: 200, url: 2000, key: 2100 };
const KEY = /^[a-z][a-z0-9-]*:\S/;

/** Reads the cells of a line. `now` in milliseconds since 1970. @throws LineError */
export function cellsOf(line: TableLine, mapping: Mapping, now: number): LineCells {
  if (line.broken) throw new LineError('broken');
  const cell = (column: Column) => line.cells[mapping[column] ?? -1] ?? '';
  const course = {
    title: cell('course').slice(0, LONGEST.title),
    author: cell('author').slice(0, LONGEST.author),
    url: addressIn(cell('courseUrl')),
    key: keyIn(cell('courseKey')),
  };
  const status = cell('status') === '' ? undefined : statusOf(cell('status'));
  if (status === null) throw new LineError('status');
  const [finished, lastRead] = [dateIn(cell('finished'), now), dateIn(cell('lastRead'), now)];
  const said = {
    course,
    ...(status && { status }),
    ...(finished && { finished }),
    ...(lastRead && { lastRead }),
  };
  if (!hasChapters(mapping)) {
    if (course.title === '' && !course.key) throw new LineError('no-course');
    return { ...said, chapter: null };
  }
  const chapter = {
    title: cell('chapter').slice(0, LONGEST.title),
    section: cell('section').slice(0, LONGEST.section),
    url: addressIn(cell('chapterUrl')),
  };
  if (course.title === '' && !course.key && !course.url && !chapter.url) throw new LineError('no-course');
  if (chapter.title === '' && !chapter.url) throw new LineError('no-chapter');
  const at = dateIn(cell('chapterDone'), now);
  const isNamed = mapping.chapterState !== undefined;
  const is = isNamed ? chapterStateOf(cell('chapterState')) : at ? 'done' : undefined;
  if (is === null) throw new LineError('state');
  return { ...said, chapter: { ...chapter, ...(is && { is }), ...(is && at && { at }) } };
}

/** Whether the lines are chapters rather than courses. */
export function hasChapters(mapping: Mapping): boolean {
  return mapping.chapter !== undefined || mapping.chapterUrl !== undefined;
}

function dateIn(cell: string, now: number): number | undefined {
  if (cell === '') return undefined;
  const at = dateOf(cell, now);
  if (at === null) throw new LineError('date');
  return at;
}

function addressIn(cell: string): URL | null {
  if (cell === '') return null;
  const isAddress =
    cell.length <= LONGEST.url && URL.canParse(cell) && /^https?:$/.test(new URL(cell).protocol);
  if (!isAddress || new URL(cell).href.length > LONGEST.url) throw new LineError('address');
  return new URL(cell);
}

function keyIn(cell: string): string {
  if (cell !== '' && (cell.length > LONGEST.key || !KEY.test(cell))) throw new LineError('key');
  return cell;
}
