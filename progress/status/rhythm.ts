const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * A reading day begins with the first visit that starts this long after the start of the one before. Sixteen hours keep
 * a morning and an evening together and two evenings apart, and need no time zone: rows must be equal on two machines
 * in different zones.
 */
const NEXT_DAY = 16 * HOUR;

export interface Rhythm {
  /** Median days between reading days, to two decimals; `null` with fewer than three of them. */
  medianGapDays: number | null;
  /** Days of silence before the latest reading day; `null` with only one. */
  lastGapDays: number | null;
}

/** The rhythm of one course, from the times (milliseconds since 1970, any order) at which real visits started. */
export function rhythmOf(starts: readonly number[]): Rhythm {
  const days = readingDays(starts);
  const gaps = days.slice(1).map((day, i) => (day - (days[i] ?? day)) / DAY);
  const lastGap = gaps.at(-1);
  return {
    medianGapDays: days.length < 3 ? null : rounded(median(gaps)),
    lastGapDays: lastGap === undefined ? null : rounded(lastGap),
  };
}

/** Days of silence after which a course has stalled: at least 10, 3 × the median gap, at most the limit. */
export function stalledAfter(medianGapDays: number | null, dropAfterDays: number): number {
  return Math.min(dropAfterDays, Math.max(10, 3 * (medianGapDays ?? 0)));
}

/**
 * Days of silence after which a course counts as dropped out: the limit or, if longer, 4 × the median gap up to 120.
 */
export function droppedOutAfter(medianGapDays: number | null, dropAfterDays: number): number {
  return Math.max(dropAfterDays, Math.min(120, 4 * (medianGapDays ?? 0)));
}

function readingDays(starts: readonly number[]): number[] {
  const days: number[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    const day = days.at(-1);
    if (day === undefined || start - day >= NEXT_DAY) days.push(start);
  }
  return days;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function rounded(days: number): number {
  return Math.round(days * 100) / 100;
}
