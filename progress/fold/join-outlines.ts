import { cleanTitle } from '@/detection/closing/clean-title';
import { fold } from '@/detection/closing/fold';
import type { OutlineChapter } from '@/detection/reader';
import { counts } from '@/detection/roles';
import type { Outline } from '../model/facts';
import { groupBy } from '../model/group-by';
import { nameOfSite, siteOf } from '../model/identity';
import { compareText } from '../model/order';
import { mergeOutline } from './outline-parts';

/** A chapter, with its keys on other sites, or with the one site that has it at all. */
export interface JoinedChapter extends OutlineChapter {
  pairs?: string[];
  onlyOn?: string;
}

/** The one outline of a course that may have several keys and several sites. */
export interface JoinedOutline {
  /** The outline that leads; `null` if nobody ever saw one. */
  main: Outline | null;
  /** The main outline's chapters, then those that only another site has. */
  chapters: JoinedChapter[];
  /** The key under which a chapter's facts are folded: its partner's, or its own. */
  rowKey(chapterKey: string): string;
}

/**
 * Joins outlines. Those of one site describe the same chapters and merge. Of several sites the complete outline leads,
 * then the longer, then the one with the smaller key; the chapters of the others pair with its chapters by id, or by
 * cleaned title in the same section, or by cleaned title alone, the first with the first.
 */
export function joinOutlines(outlines: readonly Outline[]): JoinedOutline {
  const perSite = new Map<string, Outline>();
  for (const outline of [...outlines].sort((a, b) => compareText(a.courseKey, b.courseKey))) {
    const site = carrierOf(outline.courseKey);
    const known = perSite.get(site);
    perSite.set(site, known ? mergeOutline(known, outline) : outline);
  }
  const [main, ...others] = [...perSite.values()].sort(leading);
  if (!main) return { main: null, chapters: [], rowKey: (key) => key };

  if (others.length === 0) return { main, chapters: main.chapters, rowKey: (key) => key };

  const partners = new Map(main.chapters.map(({ key }) => [key, key]));
  const alone: JoinedChapter[] = [];
  for (const other of others) {
    const pairs = pair(main.chapters, other.chapters);
    for (const chapter of other.chapters) {
      if (partners.has(chapter.key)) continue;
      const partner = pairs.get(chapter.key);
      if (partner === undefined) alone.push({ ...chapter, onlyOn: nameOfSite(other.courseKey) });
      partners.set(chapter.key, partner ?? chapter.key);
    }
  }
  const chapters = main.chapters.map((chapter): JoinedChapter => {
    const pairs = [...partners].flatMap(([key, row]) => (row === chapter.key && key !== row ? [key] : []));
    return pairs.length > 0 ? { ...chapter, pairs: pairs.sort(compareText) } : chapter;
  });
  return { main, chapters: [...chapters, ...alone], rowKey: (key) => partners.get(key) ?? key };
}

/** The site that describes the same chapters under several keys. Two books are two sites, even on one host. */
function carrierOf(courseKey: string): string {
  const site = siteOf(courseKey);
  return site === 'book' ? courseKey : site;
}

function leading(a: Outline, b: Outline): number {
  const counted = (outline: Outline) => outline.chapters.filter((chapter) => counts(chapter.role)).length;
  return (
    Number(b.complete) - Number(a.complete) ||
    counted(b) - counted(a) ||
    compareText(a.courseKey, b.courseKey)
  );
}

function pair(main: readonly OutlineChapter[], other: readonly OutlineChapter[]): Map<string, string> {
  const pairs = new Map<string, string>();
  const free = new Set(main.map((chapter) => chapter.key));
  const ways: ((chapter: OutlineChapter) => string)[] = [
    (chapter) => chapter.key,
    (chapter) => `${fold(chapter.section ?? '')}\n${fold(cleanTitle(chapter.title))}`,
    (chapter) => fold(cleanTitle(chapter.title)),
  ];
  for (const way of ways) {
    const open = groupBy(
      main.filter((chapter) => free.has(chapter.key)),
      way,
    );
    for (const chapter of other) {
      if (pairs.has(chapter.key)) continue;
      const partner = open.get(way(chapter))?.shift();
      if (!partner) continue;
      pairs.set(chapter.key, partner.key);
      free.delete(partner.key);
    }
  }
  return pairs;
}
