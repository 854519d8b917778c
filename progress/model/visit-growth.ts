/** How far one visit has come. Sent again and again under the same id; it only grows. */
export interface VisitGrowth {
  id: string;
  startedAt: number;
  endedAt: number;
  engaged: number;
  slices: string;
  media: number;
}
