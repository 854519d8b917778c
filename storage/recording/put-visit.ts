import { mergeVisits } from '@/progress/fold/merge-facts';
import type { Visit } from '@/progress/model/facts';
import type { Writing } from '../database/transaction';
import { packed } from '../database/visit-packs';
import type { LoadedFacts } from './load-facts';
import type { ReportInput } from './record-report';

/** A report that contradicts what is stored, or that names no course. */
export class ImpossibleReportError extends Error {
  override name = 'ImpossibleReportError';
}

/**
 * Lets a visit (`known`, as it is stored) grow, or begins it, in the store and in the bag. What the first report said of the page stays: two
 * stores must agree on it, however far each has seen the visit grow.
 */
export function putVisit(
  { db, stamp, later }: Writing,
  bag: LoadedFacts,
  input: ReportInput,
  known: Visit | undefined,
): Visit {
  const { visit: growth, page } = input;
  if (known && known.chapterKey !== page.chapter.key) {
    throw new ImpossibleReportError(`Visit ${growth.id} is of another chapter.`);
  }
  const visit = known
    ? mergeVisits(known, { ...known, ...growth })
    : { ...begun(input), ...stamp(), id: growth.id };
  bag.visits = [...bag.visits.filter(({ id }) => id !== visit.id), visit];
  const own = bag.packs.filter(({ courseKey }) => courseKey === visit.courseKey);
  later(db.visits.bulkPut(packed(own, [visit])));
  return visit;
}

function begun({ visit, page, settings }: ReportInput): Omit<Visit, 'id' | 'device' | 'seq'> {
  const courseKey = page.course.keys[0];
  if (courseKey === undefined) throw new ImpossibleReportError('The page knows no course.');
  const title = page.chapter.title?.value;
  const { mediaSeconds } = page;
  const { startedAt, endedAt, engaged, slices, media } = visit;
  return {
    courseKey,
    chapterKey: page.chapter.key,
    startedAt,
    // A clock that was set back during the visit must not make it end before it began.
    endedAt: Math.max(startedAt, endedAt),
    engaged,
    slices,
    media,
    minimum: settings.minimumSeconds,
    evidence: {
      reader: page.reader,
      ...(title === undefined ? {} : { title }),
      url: page.url,
      cjk: page.text.cjk,
      words: page.text.words,
      ...(mediaSeconds === undefined ? {} : { mediaSeconds }),
      preview: page.chapter.preview,
    },
  };
}
