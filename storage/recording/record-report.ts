import type { ChapterPage } from '@/detection/page-facts';
import { cardOf, decide } from '@/progress/completion/decide';
import { chapterProgress, lengthOf } from '@/progress/completion/effort';
import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import type { Visit } from '@/progress/model/facts';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { emptySlices } from '@/progress/model/slices';
import type { EpilogueDatabase } from '../database/database';
import { visitWith } from '../database/stored-visits';
import { readAndWrite, type Writing } from '../database/transaction';
import { type Link, newLinks } from './course-links';
import { growthSince, isNothing } from './growth-since';
import { type LoadedFacts, loadFacts } from './load-facts';
import { appendSiteDone, appendTo, mergeSeenOutline } from './merge-outline';
import { dropOwedCards, oweCard, owedCards } from './owed-cards';
import { putVisit } from './put-visit';
import { courseOf, foldLoaded, type StoredRows, storedRows, writeRows } from './refold';
import type { ReportInput } from './report-input';

export interface ReportOutcome {
  /** The root of the course. */
  courseKey: string;
  row: CourseRow;
  chapterDone: boolean;
  /** The card that this report makes due. */
  card: 'finished' | 'ask' | null;
  /** Of a chapter that is not done: what its text still needs of this visit, and which slices others have seen. */
  awaits?: { engaged: number; slices: string };
  /** The user said that this is no course: nothing was written. */
  refused?: 'not-a-course';
}

/**
 * Records what someone read: the visit grows, the outline merges, and what follows is decided and folded, all in one
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

/** What the database knows of the courses that a report touches. */
interface Read {
  known: Visit | undefined;
  links: readonly Link[];
  bag: LoadedFacts;
  before: StoredRows;
  owed: readonly string[];
}

/** Reads in as few turns to the database as possible: a turn takes longer than all that happens between two. */
async function readFor(db: EpilogueDatabase, { visit, page }: ReportInput): Promise<Read> {
  const all = async (keys: Iterable<string>) => {
    const [bag, before] = await Promise.all([loadFacts(db, keys), storedRows(db, keys)]);
    // Only the marks tell which courses are joined with these keys, so their rows are read last.
    return { bag, before: bag.keys.size > new Set(keys).size ? await storedRows(db, bag.keys) : before };
  };
  const stored = visitWith(db, visit.id);
  const [known, links, own, owed] = await Promise.all([
    stored,
    newLinks(
      db,
      page,
      stored.then((known) => known?.courseKey),
    ),
    all(page.course.keys),
    owedCards(db),
  ]);
  const others = [
    ...(known ? [known.courseKey] : []),
    ...links.flatMap((link) => [link.courseKey, link.value]),
  ];
  const isKnown = others.every((key) => own.bag.keys.has(key));
  return { known, links, owed, ...(isKnown ? own : await all([...page.course.keys, ...others])) };
}

async function recordIn(
  writing: Writing,
  input: ReportInput,
  { known, links, bag, before, owed }: Read,
): Promise<ReportOutcome> {
  const { db } = writing;
  const { page, now } = input;
  // Nothing waits until everything is written: another turn to the database would cost more than what it writes.
  const growing = await growthSince(db, bag, { known, visit: input.visit });
  const row =
    known && !growing.known && isNothing(growing.visit)
      ? before.found.find(({ keys }) => keys.includes(known.courseKey))
      : undefined;
  if (row) return { courseKey: row.key, row, chapterDone: false, card: null };
  const visit = putVisit(writing, bag, { ...input, visit: growing.visit }, growing.known);
  mergeSeenOutline(writing, bag, page, now);
  for (const link of links) appendTo(bag, writing, [{ ...link, by: 'reader' }], now);
  let courses = foldLoaded(bag);

  const listed = courseOf(courses, bag, visit).folded;
  if (appendSiteDone(bag, writing, listed, visit.courseKey, page.outline?.chapters ?? [], now))
    courses = foldLoaded(bag);

  const { folded, chapter } = courseOf(courses, bag, visit);
  const length = { ...page, ...lengthOf(page), preview: page.chapter.preview };
  const decided = chapter
    ? decide({ ...input, folded, visit, chapterKey: chapter.chapterKey, page: length })
    : [];
  for (const { kind, evidence } of decided) {
    // A page that belongs elsewhere finishes the course to which it belongs, not the one in which it was found.
    const isForeign = kind === 'finished' && !folded.row.keys.includes(visit.courseKey);
    const courseKey = isForeign ? folded.row.key : visit.courseKey;
    appendTo(bag, writing, [{ kind, by: 'reader', courseKey, chapterKey: visit.chapterKey, evidence }], now);
  }
  if (decided.length > 0) courses = foldLoaded(bag);
  await writeRows(db, bag, courses, before);

  const after = courseOf(courses, bag, visit);
  const isDone = after.chapter?.state === 'done';
  return {
    courseKey: after.folded.row.key,
    row: after.folded.row,
    chapterDone: isDone,
    ...(after.chapter && !isDone && { awaits: awaited(after.chapter, visit, input) }),
    card: dueCard(writing, cardOf(decided), after.folded.row, owed),
  };
}

/** What is due now, or a finish whose page was gone before its card could be seen. */
function dueCard(
  writing: Writing,
  card: ReportOutcome['card'],
  row: CourseRow,
  owed: readonly string[],
): ReportOutcome['card'] {
  if (card === 'finished') oweCard(writing, row.key);
  const own = owed.filter((key) => row.keys.includes(key));
  if (card !== null || own.length === 0) return card;
  if (row.state === 'finished') return 'finished';
  dropOwedCards(writing, own);
  return null;
}

/** What the page must come to for its text to be read, as far as other visits of this pass leave it to this one. */
function awaited(
  chapter: ChapterRow,
  visit: Visit,
  { page, settings }: ReportInput,
): NonNullable<ReportOutcome['awaits']> {
  const { needed } = chapterProgress(chapter, lengthOf(page), settings.readingSpeed);
  const elsewhere = chapter.engaged - visit.engaged;
  // The page knows its own slices only: of a chapter on several pages it reports when all of itself was seen.
  const slices = page.chapter.screens ? emptySlices : chapter.slices;
  return { engaged: Math.max(needed, settings.minimumSeconds) - elsewhere, slices };
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
