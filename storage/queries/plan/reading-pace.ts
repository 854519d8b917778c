import type { Visit } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import { type MeasuredSpeed, measuredSpeed } from '@/progress/pace/measured-speed';
import { type WeeklyReading, weeklyReading } from '@/progress/pace/weekly-reading';
import { recentVisits } from '../recent-visits';

/** How much somebody reads, and how fast. */
export interface Pace {
  week: WeeklyReading;
  speed: MeasuredSpeed;
}

/** The pace over everything, and on each course. */
export interface ReadingPace extends Pace {
  /** The pace on the course with this root; nothing was read of most. */
  of(root: string): Pace;
}

/**
 * The person's own pace as of `now` (milliseconds since 1970) in an IANA time zone. Reads the visits of the last 90 days
 * by the indexes of their packs, without what was forgotten.
 */
export async function readingPace(now: number, timeZone: string): Promise<ReadingPace> {
  const visits = await recentVisits(now);
  const perCourse = groupBy(visits, ({ courseKey }) => courseKey);
  const paceOf = (own: readonly Visit[]): Pace => ({
    week: weeklyReading(own, now, timeZone),
    speed: measuredSpeed(own),
  });
  return { ...paceOf(visits), of: (root) => paceOf(perCourse.get(root) ?? []) };
}
