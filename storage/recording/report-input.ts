import type { ChapterPage } from '@/detection/page-facts';
import type { Verdict } from '@/detection/verdict';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import type { Settings } from '../preferences/settings';

/** One report of a page, validated, with the background's verdict on it. */
export interface ReportInput {
  visit: VisitGrowth;
  /** The page; the chapters of its outline have their roles already. */
  page: ChapterPage;
  verdict: Verdict;
  /** Milliseconds since 1970. */
  now: number;
  settings: Pick<Settings, 'readingSpeed' | 'minimumSeconds'>;
  /** Version of the detector, which the evidence names. */
  detector?: string;
}
