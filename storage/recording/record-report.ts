import type { ChapterPage } from '@/detection/page-facts';
import type { Verdict } from '@/detection/verdict';
import type { VisitGrowth } from '@/messages/map';
import { decide } from '@/progress/completion/decide';
import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import type { Visit } from '@/progress/model/facts';
import type { CourseRow } from '@/progress/model/rows';
import type { EpilogueDatabase } from '../database/database';
import { visitWith } from '../database/stored-visits';
import { readAndWrite, type Writing } from '../database/transaction';
import type { Settings } from '../preferences/settings';
import { type Link, newLinks } from './course-links';
import { type LoadedFacts, loadFacts } from './load-facts';
import { appendSiteDone, appendTo, mergeSeenOutline } from './merge-outline';
import { putVisit } from './put-visit';
import { courseOf, foldLoaded, type StoredRows, storedRows, writeRows } from './refold';

/** One report of a page, validated, with what the background made of it. */
export interface ReportInput {
  visit: VisitGrowth;
  /** The chapters of its outline already have their roles. */
  page: ChapterPage;
  verdict: Verdict;
  /** Milliseconds since 1970. */
  now: number;
  settings: Pick<Settings, 'readingSpeed' | 'minimumSeconds'>;
  /** Version of the detector, for the evidence. */
  detector?: string;
}

export interface ReportOutcome {
  /** The root. */
  courseKey: string;
  row: CourseRow;
  chapterDone: boolean;
  /** Newly due with this report. */
  card: 'finished' | 'ask' | null;
  /** The user said that this is no course: nothing was written. */
  refused?: 'not-a-course';
}

/**
 * Records what was read: the visit grows, the outline merges, and what follows is decided and folded, all in one
 * transaction. The same report again changes nothing. Other courses are neither read nor written.
 * @throws ImpossibleReportError
 */
export async function recordReport(input: ReportInput): Promise<ReportOutcome> {
  return await readAndWrite(
    (db) => readFor(db, input),
    async (writing, read) =>
      (await refusal(writing, read.bag, input.page)) ?? (await recordIn(writing, input, read)),
  );
}

/** What a report is folded with. */
interface Read {
  known: Visit | undefined;
  links: readonly Link[];
  bag: LoadedFacts;
  before: StoredRows;
}

/** Reads it, in as few turns to the database as can be: they take longer than all that is done between them. */
async function readFor(db: EpilogueDatabase, { visit, page }: ReportInput): Promise<Read> {
  const all = async (keys: Iterable<string>) => {
    const [bag, before] = await Promise.all([loadFacts(db, keys), storedRows(db, keys)]);
    // Rows of what is joined with these keys, of which only the marks told.
    return { bag, before: bag.keys.size > new Set(keys).size ? await storedRows(db, bag.keys) : before };
  };
  const stored = visitWith(db, visit.id);
  const [known, links, own] = await Promise.all([
    stored,
    newLinks(
      db,
      page,
      stored.then((known) => known?.courseKey),
    ),
    all(page.course.keys),
  ]);
  const others = [
    ...(known ? [known.courseKey] : []),
    ...links.flatMap((link) => [link.courseKey, link.value]),
  ];
  const isKnown = others.every((key) => own.bag.keys.has(key));
  return { known, links, ...(isKnown ? own : await all([...page.course.keys, ...others])) };
}

async function recordIn(
  writing: Writing,
  input: ReportInput,
  { known, links, bag, before }: Read,
): Promise<ReportOutcome> {
  const { db } = writing;
  const { page, now } = input;
  // Nothing is waited for until all is written: another turn to the database would cost more than what it writes.
  const visit = putVisit(writing, bag, input, known);
  mergeSeenOutline(writing, bag, page, now);
  for (const link of links) appendTo(bag, writing, [{ ...link, by: 'reader' }], now);
  let courses = foldLoaded(bag);

  const listed = courseOf(courses, bag, visit).folded;
  if (appendSiteDone(bag, writing, listed, visit.courseKey, page.outline?.chapters ?? [], now))
    courses = foldLoaded(bag);

  const { folded, chapter } = courseOf(courses, bag, visit);
  const length = { ...page, ...page.text, preview: page.chapter.preview };
  const decided = chapter
    ? decide({ ...input, folded, visit, chapterKey: chapter.chapterKey, page: length })
    : [];
  for (const { kind, evidence } of decided) {
    // A page that belongs elsewhere finishes the course it belongs to, not the one it was found under.
    const isForeign = kind === 'finished' && !folded.row.keys.includes(visit.courseKey);
    const courseKey = isForeign ? folded.row.key : visit.courseKey;
    appendTo(bag, writing, [{ kind, by: 'reader', courseKey, chapterKey: visit.chapterKey, evidence }], now);
  }
  if (decided.length > 0) courses = foldLoaded(bag);
  await writeRows(db, bag, courses, before);

  const after = courseOf(courses, bag, visit);
  const finished = decided.some(({ kind }) => kind === 'finished');
  const asks = decided.some(({ evidence }) => evidence.ask !== undefined);
  return {
    courseKey: after.folded.row.key,
    row: after.folded.row,
    chapterDone: after.chapter?.state === 'done',
    card: finished ? 'finished' : asks ? 'ask' : null,
  };
}

async function refusal({ db }: Writing, bag: LoadedFacts, page: ChapterPage): Promise<ReportOutcome | null> {
  if (!bag.marks.some((mark) => mark.kind === 'not-a-course')) return null;
  const homes = factOwners(activeMarks(bag.marks).active);
  const root = homes.root({ courseKey: page.course.keys[0] ?? '', chapterKey: page.chapter.key });
  const row = await db.courses.get(root);
  return row?.hidden
    ? { courseKey: root, row, chapterDone: false, card: null, refused: 'not-a-course' }
    : null;
}
