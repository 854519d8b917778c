import type { ChapterPage } from '@/detection/page-facts';
import type { Verdict } from '@/detection/verdict';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import type { Settings } from '../preferences/settings';

/** One report of a page, validated, with what the background made of it. */
export interface ReportInput {
  visit: VisitGrowth;
  /** The chapters of its outline already have their roles. */
  page: ChapterPage;
  verdict: Verdict;
  /** Milliseconds since 1970. */
  now: number;
  settings: Pick<Settings, 'readingSpeed' | 'minimumSeconds'>;
  /** Version of the detector, for the evidence. */
  detector?: string;
}
