/** How far one visit has come. The page sends it again and again under the same id, and it only grows. */
export interface VisitGrowth {
  id: string;
  startedAt: number;
  endedAt: number;
  engaged: number;
  slices: string;
  media: number;
}
