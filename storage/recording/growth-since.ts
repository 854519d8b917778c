import { activeMarks } from '@/progress/fold/active-marks';
import { forgettingsOf } from '@/progress/fold/forgetting';
import type { Visit } from '@/progress/model/facts';
import { emptySlices, withoutSlices } from '@/progress/model/slices';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import type { EpilogueDatabase } from '../database/database';
import { visitWith } from '../database/stored-visits';
import type { LoadedFacts } from './load-facts';

/** What a report adds, and the stored visit that grows by it. */
export interface Growing {
  known: Visit | undefined;
  visit: VisitGrowth;
}

/**
 * A page that stays open after its visit was forgotten goes on counting from where it began. What it has added since is a
 * visit of its own, which no forgetting covers.
 */
export async function growthSince(
  db: EpilogueDatabase,
  bag: LoadedFacts,
  growing: Growing,
): Promise<Growing> {
  if (!bag.marks.some(({ kind }) => kind === 'forgotten')) return growing;
  const { isForgotten } = forgettingsOf(activeMarks(bag.marks).active);
  let { known, visit } = growing;
  while (known && isForgotten(known)) {
    visit = { ...without(visit, known), id: `${known.id}+` };
    known = await visitWith(db, visit.id);
  }
  return { known, visit };
}

/** Whether nothing was added that could be recorded. */
export function isNothing({ engaged, slices, recordings }: VisitGrowth): boolean {
  const all = [slices, ...recordings.map((each) => each.slices)];
  return engaged === 0 && all.every((each) => each === emptySlices);
}

function without(visit: VisitGrowth, known: Visit): VisitGrowth {
  const startedAt = Math.max(visit.startedAt, known.endedAt);
  const played = (length: number, source?: string) =>
    known.recordings?.find((each) => each.length === length && each.source === source)?.slices ?? '';
  return {
    ...visit,
    startedAt,
    endedAt: Math.max(startedAt, visit.endedAt),
    engaged: Math.max(0, visit.engaged - known.engaged),
    slices: withoutSlices(visit.slices, known.slices),
    recordings: visit.recordings.map((each) => ({
      ...each,
      slices: withoutSlices(each.slices, played(each.length, each.source)),
    })),
  };
}
