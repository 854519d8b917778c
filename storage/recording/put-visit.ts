import type { ChapterPage } from '@/detection/page-facts';
import { mergeVisits } from '@/progress/fold/merge-facts';
import type { Visit } from '@/progress/model/facts';
import { optional } from '@/progress/model/optional';
import { mergeRecordings } from '@/progress/model/recordings';
import { storableTime } from '@/progress/model/storable-time';
import type { Writing } from '../database/transaction';
import { packed } from '../database/visit-packs';
import type { LoadedFacts } from './load-facts';
import type { ReportInput } from './report-input';

/** A report that contradicts what is stored, or that names no course. */
export class ImpossibleReportError extends Error {
  override name = 'ImpossibleReportError';
}

/**
 * Lets a visit (`known`, as it is stored) grow, or begins it, in the store and in the bag. What the first report said of
 * the page stays, its lengths aside: two stores must agree on it, however far each has seen the visit grow.
 */
export function putVisit(
  { db, stamp, later, dirty }: Writing,
  bag: LoadedFacts,
  input: ReportInput,
  known: Visit | undefined,
): Visit {
  const { visit: growth, page } = input;
  if (known && known.chapterKey !== page.chapter.key) {
    throw new ImpossibleReportError(`Visit ${growth.id} is of another chapter.`);
  }
  const now = stateOf(input);
  const visit = known
    ? mergeVisits(known, asOf(known, now, lengthsOf(page)))
    : { ...now, ...stamp(), id: growth.id };
  bag.visits = [...bag.visits.filter(({ id }) => id !== visit.id), visit];
  const own = bag.packs.filter(({ courseKey }) => courseKey === visit.courseKey);
  later(db.visits.bulkPut(packed(own, [visit])));
  dirty('visits', [visit.id]);
  return visit;
}

/** The visit as it is now, with what never changes of it as it was. */
function asOf(known: Visit, now: ReturnType<typeof stateOf>, lengths: ReturnType<typeof lengthsOf>): Visit {
  const { id, device, seq, courseKey, minimum, evidence } = known;
  return { ...now, id, device, seq, courseKey, minimum, evidence: { ...evidence, ...lengths } };
}

function stateOf({ visit, page, settings }: ReportInput): Omit<Visit, 'id' | 'device' | 'seq'> {
  const courseKey = page.course.keys[0];
  if (courseKey === undefined) throw new ImpossibleReportError('The page knows no course.');
  const title = page.chapter.title?.value;
  const { startedAt, endedAt, engaged, slices, recordings, unattended, passage } = visit;
  return {
    courseKey,
    chapterKey: page.chapter.key,
    startedAt: storableTime(startedAt),
    // A clock that was set back during the visit must not make the visit end before it began.
    endedAt: storableTime(Math.max(startedAt, endedAt)),
    engaged,
    slices,
    ...(recordings.length > 0 ? { recordings: mergeRecordings(recordings, []) } : {}),
    ...(unattended ? { unattended } : {}),
    ...optional({ passage }),
    minimum: settings.minimumSeconds,
    evidence: {
      reader: page.reader,
      ...optional({ title }),
      url: page.url,
      ...lengthsOf(page),
      preview: page.chapter.preview,
      ...optional({ screens: page.chapter.screens }),
      ...(page.namesNext ? { namesNext: true } : {}),
    },
  };
}

function lengthsOf({ text: { cjk, words }, mediaSeconds, playlist }: ChapterPage) {
  return { cjk, words, ...optional({ mediaSeconds, playlist }) };
}
