import type { ChapterPage, CoursePage } from '@/detection/page-facts';
import type { Report } from '@/messages/map';
import type { VisitGrowth } from '@/progress/model/visit-growth';

/** Builds what is told of a visit, so that nothing is told twice. */
export interface ReportBuilder {
  /** A chapter and what was read of it; `null` when nothing was added since. */
  chapter(page: ChapterPage, visit: VisitGrowth): Report | null;
  /** A course's own page with its list; `null` when it has none, or was told already. */
  course(page: CoursePage): CoursePage | null;
  /** Engaged seconds of the visit that were told of last. */
  engaged(visitId: string): number;
  /** The background has written a report: its outline need not go along again. */
  acknowledge(report: Report): void;
}

export function reportBuilder(): ReportBuilder {
  let told = '';
  let latest: VisitGrowth | null = null;
  let delivered = '';
  let written: { outline: ChapterPage['outline']; json: string } = { outline: undefined, json: 'null' };
  /** A list may have thousands of entries, and is the same for as long as the page stands. */
  const jsonOf = (outline: ChapterPage['outline']) => {
    if (outline !== written.outline) written = { outline, json: JSON.stringify(outline ?? null) };
    return written.json;
  };
  const isNews = (content: string) => {
    const isNew = content !== told;
    told = content;
    return isNew;
  };
  return {
    chapter(page, visit) {
      const { outline, ...rest } = page;
      const sent = jsonOf(outline) === delivered ? rest : page;
      // Time passes without anything being read.
      if (!isNews(JSON.stringify([sent, { ...visit, endedAt: 0 }]))) return null;
      latest = visit;
      return { page: sent, visit };
    },
    course: (page) => (page.outline && isNews(JSON.stringify(page)) ? page : null),
    engaged: (visitId) => (latest?.id === visitId ? latest.engaged : 0),
    acknowledge({ page }) {
      if (page.outline) delivered = jsonOf(page.outline);
    },
  };
}
