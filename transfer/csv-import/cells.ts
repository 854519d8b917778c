import type { ImportedChapter, ImportedCourse } from '@/transfer/imported-course';
import type { Column, Mapping } from './columns';
import { type DateOrder, dateOf } from './dates';
import type { ChapterCells, CourseCells } from './match-known';
import type { TableLine } from './read-table';
import { chapterStateOf, statusOf } from './status-words';

/** Why a line is left out. */
export type LineReason = 'broken' | 'no-course' | 'no-chapter';

/** A cell that was left out because it cannot be read, while its line was kept. */
export interface DroppedCell {
  what: 'status' | 'state' | 'date' | 'address' | 'key';
  cell: string;
}

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
  dropped: DroppedCell[];
  /** `null` in a table of courses. */
  chapter: (ChapterCells & { is?: ImportedChapter['is']; at?: number }) | null;
}

/** Characters of title, author or section, address and key at most, as for pages, and of a dropped cell that is told. */
const LONGEST = { title: 300, author: 200, section: 200, url: 2000, key: 2100, shown: 60 };
const KEY = /^[a-z][a-z0-9-]*:\S/;

/** What stands for nothing. */
const NOTHING = /^(?:[-–—―－_/.…?？]+|n\/?a|none|null|nil|无|無|暂无|暫無)$/i;

/** What is known when a line is read. */
export interface LineOptions {
  /** Milliseconds since 1970. */
  now: number;
  /** How the table writes dates that can be read in two ways. */
  order?: DateOrder | undefined;
}

/** Reads the cells of a line. A cell that cannot be read is dropped, and the line is kept. @throws LineError */
export function cellsOf(line: TableLine, mapping: Mapping, { now, order }: LineOptions): LineCells {
  if (line.broken) throw new LineError('broken');
  const dropped: DroppedCell[] = [];
  const cell = (column: Column) => line.cells[mapping[column] ?? -1] ?? '';
  /** The value of a cell, `undefined` for an empty one and for one that is dropped because it says `null`. */
  const value = <T>(what: DroppedCell['what'], column: Column, read: (text: string) => T | null) => {
    const text = cell(column);
    if (text === '' || NOTHING.test(text)) return undefined;
    const found = read(text);
    if (found === null) dropped.push({ what, cell: text.slice(0, LONGEST.shown) });
    return found ?? undefined;
  };
  const date = (column: Column) => value('date', column, (text) => dateOf(text, now, order));
  const course = {
    title: cell('course').slice(0, LONGEST.title),
    author: cell('author').slice(0, LONGEST.author),
    url: value('address', 'courseUrl', addressIn) ?? null,
    key: value('key', 'courseKey', keyIn) ?? '',
  };
  const status = value('status', 'status', statusOf);
  const [finished, lastRead] = [date('finished'), date('lastRead')];
  const said = {
    course,
    dropped,
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
    url: value('address', 'chapterUrl', addressIn) ?? null,
  };
  if (course.title === '' && !course.key && !course.url && !chapter.url) throw new LineError('no-course');
  if (chapter.title === '' && !chapter.url) throw new LineError('no-chapter');
  const at = date('chapterDone');
  const is =
    mapping.chapterState !== undefined
      ? value('state', 'chapterState', chapterStateOf)
      : at && ('done' as const);
  return { ...said, chapter: { ...chapter, ...(is && { is }), ...(is && at && { at }) } };
}

/** Whether the lines are chapters rather than courses. */
export function hasChapters(mapping: Mapping): boolean {
  return mapping.chapter !== undefined || mapping.chapterUrl !== undefined;
}

function addressIn(cell: string): URL | null {
  const isAddress =
    cell.length <= LONGEST.url && URL.canParse(cell) && /^https?:$/.test(new URL(cell).protocol);
  return isAddress && new URL(cell).href.length <= LONGEST.url ? new URL(cell) : null;
}

function keyIn(cell: string): string | null {
  return cell.length <= LONGEST.key && KEY.test(cell) ? cell : null;
}
