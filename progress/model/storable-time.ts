/** The years in which something can have happened, in milliseconds since 1970. A backup refuses others. */
export const LATEST = Date.UTC(2100, 0, 1);

/** A time as it can be stored, whatever a clock says. */
export function storableTime(at: number): number {
  return Math.min(LATEST, Math.max(0, at));
}
