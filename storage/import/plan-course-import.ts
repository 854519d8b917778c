import type { OutlineChapter } from '@/detection/reader';
import type { Folded } from '@/progress/fold/fold-course';
import { mergeOutline, outlineOf } from '@/progress/fold/outline-parts';
import type { Mark, MarkEvidence, Outline } from '@/progress/model/facts';
import { optional } from '@/progress/model/optional';
import { isListed } from '@/progress/model/rows';
import { storableTime } from '@/progress/model/storable-time';
import type { ImportedCourse, ImportedCourseResult } from '@/transfer/imported-course';
import type { MarkDraft } from '../marks/append-marks';
import type { LoadedFacts } from '../recording/load-facts';
import { foldLoaded } from '../recording/refold';

/** A mark to be written, with the time of which it speaks. */
export type DatedDraft = MarkDraft & { at: number };

export interface CourseImportPlan {
  /** The outline to store in the place of the one with its key; `null` if the stored one stays. */
  outline: Outline | null;
  drafts: DatedDraft[];
  said: ImportedCourseResult;
}

/**
 * What one imported course adds to a course whose facts are loaded. Folding itself answers whether a mark has a say,
 * and a mark that would change nothing is left out. `isGone`: the course was forgotten here for good.
 */
export function planCourseImport(
  arrival: ImportedCourse,
  bag: LoadedFacts,
  isGone: boolean,
  now: number,
): CourseImportPlan {
  const { courseKey, percent, status } = arrival;
  const before = courseIn(bag, courseKey);
  const title = before?.row.title ?? arrival.course.title?.value ?? courseKey;
  const said = { courseKey, title, done: 0, ...optional({ percent, status }) };
  if (before ? !isListed(before.row) : isGone)
    return { outline: null, drafts: [], said: { ...said, how: 'away' } };

  const outline = outlineFor(arrival, bag, now);
  const outlines = [
    ...bag.outlines.filter((known) => known.courseKey !== outline?.courseKey),
    ...(outline ? [outline] : []),
  ];
  const wanted = [...statusDraft(arrival, before, now), ...chapterDrafts(arrival, before, outlines, now)];
  const trial = wanted.map((draft, i): Mark => ({ by: 'import', ...draft, ...stampOf(i), action: 'trial' }));
  const after = courseIn({ ...bag, outlines, marks: [...bag.marks, ...trial] }, courseKey);
  const drafts = wanted.filter((draft) => after && hasSay(draft, after));
  const done = drafts.filter(({ kind }) => kind === 'done').length;
  const isOther =
    status !== undefined && after !== null && after.row.state !== status && status !== 'planned';
  const isNew = !before || before.row.state === 'seen';
  const how = drafts.length > 0 ? (isNew ? 'new' : 'known') : isOther ? 'yours' : 'same';
  return { outline: drafts.length > 0 ? outline : null, drafts, said: { ...said, done, how } };
}

function courseIn(bag: LoadedFacts, courseKey: string): Folded | null {
  return foldLoaded(bag).find(({ row }) => row.keys.includes(courseKey)) ?? null;
}

/** Later than every fact of a store: backups refuse a seq from 2^52 on. */
function stampOf(i: number) {
  return { id: `trial ${i}`, device: '', seq: 2 ** 52 + i };
}

function evidenceOf({ from, percent }: ImportedCourse): MarkEvidence {
  return { from, ...optional({ percent }) };
}

/**
 * The mark for where the course stands. A word from elsewhere finishes what is not finished and tells of later reading.
 * On which other shelf a course stands, this library knows better, unless it has that from elsewhere too.
 */
function statusDraft(arrival: ImportedCourse, before: Folded | null, now: number): DatedDraft[] {
  const { courseKey, status, at = now } = arrival;
  if (!status) return [];
  const evidence = evidenceOf(arrival);
  const draft = { kind: status, courseKey, at, by: 'import' as const, evidence };
  if (!before || before.row.state === 'seen') return [draft];
  const { row, memory, chapters } = before;
  if (row.stateBy === 'user' || row.state === 'finished') return [];
  const isLater = arrival.at !== undefined && arrival.at > Math.max(row.lastReadAt, row.stateAt ?? 0);
  if (status === 'finished') {
    if (memory.held) return [];
    const counted = chapters.filter((chapter) => chapter.counts).length;
    return [{ ...draft, evidence: { ...evidence, ...(row.outlineComplete ? { counted } : {}) } }];
  }
  if (status === 'reading') return isLater ? [draft] : [];
  return row.stateBy === 'import' && row.state !== status && isLater ? [draft] : [];
}

/**
 * Marks for chapters of the outline that the current pass does not have already, under the key whose outline lists
 * them. A later pass stays the user's own.
 */
function chapterDrafts(
  arrival: ImportedCourse,
  before: Folded | null,
  outlines: readonly Outline[],
  now: number,
): DatedDraft[] {
  if (before && before.row.passes.length > 1) return [];
  const states = new Map(
    (before?.chapters ?? []).flatMap(({ chapterKey, pairs = [], state }) =>
      [chapterKey, ...pairs].map((key) => [key, state]),
    ),
  );
  const home = new Map(
    outlines.flatMap((outline) => outline.chapterKeys.map((key) => [key, outline.courseKey] as const)),
  );
  return arrival.chapters.flatMap(({ key, is, at = now }): DatedDraft[] => {
    const courseKey = home.get(key);
    if (!is || !courseKey || states.get(key) === 'done' || states.get(key) === is) return [];
    return [{ kind: is, courseKey, chapterKey: key, at, by: 'import', evidence: evidenceOf(arrival) }];
  });
}

function hasSay({ kind, chapterKey, at }: DatedDraft, { row, chapters }: Folded): boolean {
  if (chapterKey === undefined) return row.state === kind && (kind !== 'reading' || row.stateAt === at);
  const chapter = chapters.find((each) => each.chapterKey === chapterKey || each.pairs?.includes(chapterKey));
  return chapter?.state === kind;
}

/** Marks an outline as coming from a table, so that another table may add to it. */
const FROM_TABLE = 'from a table';

/**
 * An outline for a course that has none or knows its chapters from tables only, or the site's own catalogue; `null` if
 * nothing is new.
 */
function outlineFor(
  { courseKey, course, chapters, complete }: ImportedCourse,
  bag: LoadedFacts,
  now: number,
): Outline | null {
  const known = bag.outlines.find((outline) => outline.courseKey === courseKey);
  const isOurs = bag.outlines.every((each) => each.chapters.length === 0 || each.because === FROM_TABLE);
  const keys = new Set(bag.outlines.flatMap((outline) => outline.chapterKeys));
  const isNews = !known || chapters.some(({ key }) => !keys.has(key));
  if (!isNews || (!isOurs && complete === undefined)) return null;
  const listed = chapters.map(({ is: _is, at: _at, ...chapter }): OutlineChapter => chapter);
  const sighting =
    complete === undefined
      ? { chapters: listed, complete: false, from: 'outline' as const, because: FROM_TABLE }
      : { chapters: listed, complete, from: 'json' as const, because: 'the catalogue of the site' };
  const seenAt = storableTime(Math.max(now, (known?.seenAt ?? 0) + 1));
  const about = { keys: [courseKey], ...course };
  const sighted = outlineOf(courseKey, about, listed.length > 0 ? sighting : undefined, seenAt);
  return known ? mergeOutline(known, sighted) : sighted;
}
