import type { Recording } from './recordings';

/** How far one visit has come. Sent again and again under the same id; it only grows. */
export interface VisitGrowth {
  id: string;
  startedAt: number;
  endedAt: number;
  engaged: number;
  slices: string;
  recordings: Recording[];
  /** Nothing that only a person does has happened yet. */
  unattended: boolean;
  /** The words that stand where the first slice not seen begins. */
  passage?: string;
}
