import { rolesWith } from '@/detection/closing/roles';
import type { LoadWords } from '@/detection/closing/words/words';
import { groupBy } from '@/progress/model/group-by';
import type { ImportedChapter, ImportedCourse } from '@/transfer/imported-course';
import { PauseBetween } from '../pause-between';
import { cellsOf, type DroppedCell, type LineCells, LineError, type LineReason } from './cells';
import type { Column, Mapping } from './columns';
import { orderOf } from './dates';
import { listChapterKey, listKey } from './list-keys';
import { type By, chapterFinder, finder, type KnownCourse, linkedBy } from './match-known';
import type { Table } from './read-table';

/** A table understood: what it would import, and what becomes of every line. */
export interface TablePlan {
  arrivals: ImportedCourse[];
  /** Courses of the library that the table names, and what identified them. */
  recognised: { title: string; by: By }[];
  /** Lines about a course or a chapter of an earlier line. */
  doubled: number[];
  /** Lines with a chapter that the known outline of their course lacks. */
  unmatched: { line: number; title: string }[];
  invalid: { line: number; reason: LineReason | 'too-many' }[];
  /** Cells that were left out of lines that were kept. */
  dropped: (DroppedCell & { line: number })[];
}

interface Understood extends LineCells {
  line: number;
  known: KnownCourse | null;
  /** The key under which the course is imported. */
  key: string;
}

const DATES: readonly Column[] = ['finished', 'lastRead', 'chapterDone'];

/** Chapters of one course. */
const MOST_CHAPTERS = 3000;

/**
 * Compares a table, line by line, with what the library knows. It writes nothing, and gives the page its turns. `now`
 * in milliseconds since 1970, for dates that lie ahead. `load` gets the words by which titles are known.
 * @throws the signal's reason once it is aborted
 */
export async function planTable(
  table: Table,
  mapping: Mapping,
  known: readonly KnownCourse[],
  now: number,
  load: LoadWords,
  signal?: AbortSignal,
): Promise<TablePlan> {
  const plan: TablePlan = {
    arrivals: [],
    recognised: [],
    doubled: [],
    unmatched: [],
    invalid: [],
    dropped: [],
  };
  const order = orderOf(
    table.lines.flatMap(({ cells }) => DATES.map((column) => cells[mapping[column] ?? -1] ?? '')),
  );
  const find = finder(known);
  const pace = new PauseBetween(signal);
  const recognised = new Map<KnownCourse, By>();
  const understood: Understood[] = [];
  for (const line of table.lines) {
    await pace.rest();
    try {
      const cells = cellsOf(line, mapping, { now, order });
      for (const cell of cells.dropped) plan.dropped.push({ ...cell, line: line.number });
      const match = find(cells.course);
      if (match && !recognised.has(match.found)) recognised.set(match.found, match.by);
      understood.push({
        ...cells,
        line: line.number,
        known: match?.found ?? null,
        key: keyOf(cells, match?.found),
      });
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      plan.invalid.push({ line: line.number, reason: error.reason });
    }
  }
  plan.recognised = [...recognised].map(([{ row }, by]) => ({ title: row.title, by }));
  for (const lines of groupBy(understood, ({ key }) => key).values()) {
    await pace.rest();
    plan.arrivals.push(await arrivalOf(lines, plan, load));
  }
  return plan;
}

/** The key of a line's course: the known one, the given one, one from an address, or a new one. */
function keyOf({ course, chapter }: LineCells, known: KnownCourse | undefined): string {
  if (known) return known.row.key;
  const byAddress = linkedBy(course.url, course.title).course ?? linkedOfSite(chapter?.url ?? null);
  return course.key || byAddress || listKey(course.title || (chapter?.url?.host ?? ''), course.author);
}

/** The course that a chapter's address names. A book's address names none, because its key is only the page's own. */
function linkedOfSite(url: URL | null): string | undefined {
  const { course } = linkedBy(url);
  return course?.startsWith('book:') ? undefined : course;
}

async function arrivalOf(
  lines: readonly Understood[],
  plan: TablePlan,
  load: LoadWords,
): Promise<ImportedCourse> {
  const first = lines[0] as Understood;
  const { course, known } = first;
  // Chapters without addresses would be strangers to those that the site's own reader finds, so this makes two courses,
  // which the user can join.
  const isOwn = !known && lines.some(({ chapter }) => chapter && !linkedBy(chapter.url).chapter);
  const courseKey = isOwn ? listKey(course.title || first.key, course.author) : first.key;
  const chapters = chaptersOf(lines, courseKey, plan);
  const roles = await rolesWith(load, chapters, course.title);
  const finished = first.finished;
  const isDone = chapters.some(({ is }) => is !== undefined);
  const status = first.status ?? (finished ? 'finished' : isDone || known ? undefined : 'planned');
  const at = (status === 'finished' ? finished : undefined) ?? first.lastRead;
  return {
    courseKey,
    course: {
      ...(course.title && { title: { value: course.title, from: 'outline' as const } }),
      ...(course.author && { author: course.author }),
      ...(course.url && { url: course.url.href }),
    },
    ...(status && { status }),
    ...(at && { at }),
    from: 'table',
    chapters: chapters.map((chapter, i) => ({ ...chapter, role: roles[i] ?? 'regular' })),
  };
}

function chaptersOf(lines: readonly Understood[], courseKey: string, plan: TablePlan): ImportedChapter[] {
  const known = lines[0]?.known ?? null;
  const isListed = known !== null && known.chapters.length > 0 && !known.row.key.startsWith('list:');
  const find = known ? chapterFinder(known) : () => null;
  const chapters = new Map<string, ImportedChapter>();
  for (const [i, { line, chapter }] of lines.entries()) {
    if (!chapter) {
      if (i > 0) plan.doubled.push(line);
      continue;
    }
    const { title, section, url, is, at } = chapter;
    const found = find(chapter);
    const key = found ?? linkedBy(url).chapter ?? listChapterKey(courseKey, section, title);
    if (!found && (isListed || (known && !courseKey.startsWith('list:') && !linkedBy(url).chapter)))
      plan.unmatched.push({ line, title: title || (url?.href ?? '') });
    else if (chapters.has(key)) plan.doubled.push(line);
    else if (chapters.size >= MOST_CHAPTERS) plan.invalid.push({ line, reason: 'too-many' });
    else
      chapters.set(key, {
        key,
        title: title || (url?.pathname ?? key),
        ...(section && { section }),
        ...(url && { url: url.href }),
        ...(is && { is }),
        ...(at && { at }),
      });
  }
  return [...chapters.values()];
}
