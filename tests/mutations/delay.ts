import fc from 'fast-check';
import { vi } from 'vitest';
import type { ChapterPage } from '@/detection/page-facts';
import { readerFor } from '@/detection/read';
import type { Page, SiteReader } from '@/detection/reader';
import { readers } from '@/detection/sites/registry';
import type { Report } from '@/messages/map';
import { fingerprintOf } from '@/reading/visit/fingerprint';
import { startVisit } from '@/reading/visit/visit';
import { documentOf, type Source } from './sources';

/** How a chapter's text comes late on a page whose address, heading and navigation are there already. */
export interface Delay {
  kind: 'absent' | 'skeleton' | 'pieces' | 'old';
  /** Milliseconds until the text begins to come; past 15 s the person has been told of it. */
  wait: number;
  /** Milliseconds from one piece to the next, each below the 400 that settle a text. */
  gaps: number[];
}

/** Hardly any text that stays for three seconds is taken for what it is: a lesson that is only a video. */
const SKELETON = 2_500;

/** One way of being late. */
export const delays: fc.Arbitrary<Delay> = fc.record({
  kind: fc.constantFrom('absent', 'skeleton', 'pieces', 'old'),
  wait: fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 3_000, max: 25_000 })),
  gaps: fc.array(fc.integer({ min: 1, max: 350 }), { minLength: 1, maxLength: 6 }),
});

function pageOf(source: Source): { page: Page; reader: SiteReader; article: Element } | null {
  const page = { document: documentOf(source), url: new URL(source.url), answers: source.answers };
  const reader = readerFor(page, readers);
  const article = reader && !reader.isChapterPage(page) ? reader.article(page) : null;
  return reader && article ? { page, reader, article } : null;
}

/** The article's own text, without the heading that single-page sites write at once. */
function textOf(article: Element): ChildNode[] {
  return [...article.childNodes].filter(
    (node) =>
      node.nodeType !== 1 || !((node as Element).tagName === 'H1' || (node as Element).querySelector('h1')),
  );
}

/** Lets a page come late, in false time, and gives all that was reported of it, the first report first. */
export async function late(
  source: Source,
  other: Source,
  { kind, wait, gaps }: Delay,
): Promise<ChapterPage[]> {
  const [here, there] = [pageOf(source), pageOf(other)];
  if (!here || !there) return [];
  const { page, reader, article } = here;
  const own = textOf(article);
  for (const node of own) node.remove();
  const room = article.parentNode;
  if (kind === 'absent') article.remove();
  const old = kind === 'old' ? textOf(there.article).map((node) => page.document.importNode(node, true)) : [];
  article.append(...old);
  const stands = kind === 'old' ? (fingerprintOf(page, reader)?.print ?? null) : null;
  const reports: Report[] = [];
  const stop = new AbortController();
  startVisit({
    ...page,
    readers,
    before: stands === null ? null : { key: 'another', print: stands, media: null },
    unread: null,
    kept: new Map(),
    ask: async () => {
      throw new Error('nothing is asked here');
    },
    post: (report) => reports.push(structuredClone(report)),
    isUnfocusedCounted: () => false,
    onReplaced: () => {},
    signal: stop.signal,
  });
  const skeleton = kind === 'skeleton' || kind === 'pieces';
  await vi.advanceTimersByTimeAsync(skeleton ? Math.min(wait, SKELETON) : wait);
  room?.append(article);
  for (const node of old) node.remove();
  const steps = kind === 'pieces' ? gaps : [];
  const size = Math.ceil(own.length / (steps.length + 1));
  for (const gap of [...steps, 0]) {
    article.append(...own.splice(0, gap === 0 ? own.length : size));
    await vi.advanceTimersByTimeAsync(gap);
  }
  await vi.advanceTimersByTimeAsync(8_000);
  stop.abort();
  return reports.map((report) => report.page);
}
