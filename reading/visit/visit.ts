import type { ChapterPage, CoursePage, PageFacts } from '@/detection/page-facts';
import { addressOf, mediaFacts, readerFor, readWith } from '@/detection/read';
import type { Answer, Page, SiteReader } from '@/detection/reader';
import { readable, textNodes } from '@/detection/text';
import type { Framed, Report, TabState } from '@/messages/map';
import type { ask } from '@/messages/send';
import { type Coverage, cover, viewOf } from '../attention/coverage';
import { watchEngagement } from '../attention/engagement';
import { type MediaWatch, watchMedia } from '../attention/media';
import { type Fingerprint, fingerprintOf, isSameText, showsAnother } from './fingerprint';
import { hasMoved } from './navigation';
import { settle } from './settle';
import { type Kept, performRequests } from './site-requests';
import { uuid } from './uuid';

/** Engaged seconds between two reports: so much may be lost. */
const EVERY = 10;

const NO_SLICES = '0'.repeat(16);
const ALL_SLICES = 'f'.repeat(16);

/** What the chapter before left standing in this document. */
export interface Before {
  key: string;
  print: string;
  media: string | null;
}

export interface VisitOptions {
  document: Document;
  url: URL;
  readers: readonly SiteReader[];
  before: Before | null;
  kept: Kept;
  ask: typeof ask;
  post(report: Report): void;
  /** The text was replaced under the same address: this visit is over. */
  onReplaced(): void;
  signal: AbortSignal;
}

export interface Visit {
  state(): TabState;
  /** Whether another address is the same chapter. */
  holds(url: URL): boolean;
  /** The frame that holds the chapter has said something. */
  framed(said: Framed): void;
  /** Sends how far it has come, unless nothing was added since. */
  report(): void;
  /** The background has written a report: its outline need not go along again. */
  acknowledged(report: Report): void;
  /** The background refused it: what was read so far is nobody's, and counting begins again. */
  restart(refused: Report): void;
  /** What a next chapter must not take for its own; `null` while this one has not settled. */
  leaves(): Before | null;
}

/** One reading of one chapter, from the moment its address was committed until `signal` aborts. */
export function startVisit(options: VisitOptions): Visit {
  const { document, url, before, post, signal } = options;
  let answers: Record<string, Answer> = {};
  let reader: SiteReader | null = null;
  let facts: PageFacts | null = null;
  let print: Fingerprint | null = null;
  let framed: Framed | null = null;
  let coverage: Coverage | null = null;
  let media: MediaWatch | null = null;
  let growth = newGrowth();
  let reported = '';
  let delivered = '';
  let nodes: Text[] = [];
  let playing: string | null = null;
  const moved = hasMoved(document.defaultView ?? window);
  /** Nothing is known of what stood here before this visit, and it may still stand: the site's JSON is heard first. */
  let unheard = before === null && moved;
  let stood: string | null = null;
  let touch: (() => void) | undefined;

  /** A page object of its own for every look, for readers remember what they found by it. */
  const pageNow = (): Page => ({ document, url, answers, framed });
  const look = (page: Page): Fingerprint | null => {
    if (!reader) {
      reader = readerFor(page, options.readers);
      if (reader) void request(reader);
    }
    if (!reader) return null;
    return reader.isChapterPage(page) ? coursePrint(readNow()) : fingerprintOf(page, reader);
  };
  /** What a list in the page is worth depends on whether another course's may still stand there. */
  const readNow = (): PageFacts => {
    const now = readWith(pageNow(), reader);
    if (now.kind !== 'course' || now.outline?.from === 'json' || !moved) return now;
    const { outline: _, ...rest } = now;
    return rest;
  };
  const request = async (reader: SiteReader) => {
    // It may have spoken before anyone listened.
    if (reader.frame) tick(0);
    await performRequests({ page: pageNow, reader, ask: options.ask, kept: options.kept, onAnswer, signal });
    if (!unheard || signal.aborted) return;
    unheard = false;
    const page = pageNow();
    if (showsAnother(page, reader)) stood = look(page)?.print ?? null;
    lookAgain();
  };

  /** Only the frame itself can tell what of it is on the screen. */
  const tick = (seconds: number) => {
    const height = window.innerHeight;
    void options.ask('frame-tick', { visit: growth.id, seconds, height }).catch(() => {});
  };
  /** What the frame has seen of this visit, and not of one before. */
  const seenInFrame = () => (framed?.visit === growth.id && framed.slices) || NO_SLICES;
  const measured = (): Coverage =>
    framed ? { tick, slices: seenInFrame, renew: () => {} } : cover(nodes, view);

  const view = () => viewOf(document.defaultView ?? window, reader?.scroller?.(pageNow()) ?? null);

  const nodesNow = () => {
    const article = reader?.article(pageNow());
    return article ? textNodes(readable(article, reader?.ignore)) : [];
  };

  const onAnswer = (name: string, answer: Answer) => {
    answers = { ...answers, [name]: answer };
    if (!facts) return;
    const again = readNow();
    if (facts.kind === 'course') facts = again;
    // The text stays the one that settled: by now the next chapter's may stand there.
    if (facts.kind === 'chapter' && again.kind === 'chapter') facts = { ...again, text: facts.text };
    report();
  };

  const begin = () => {
    const page = pageNow();
    print = look(page);
    facts = readNow();
    if (facts.kind === 'course') return report();
    if (!reader || !print || facts.kind !== 'chapter') return missed();
    const { media: main, playerTimes: times } = reader;
    nodes = nodesNow();
    coverage = measured();
    media = watchMedia({
      document,
      main: () => main?.(pageNow()) ?? null,
      ...(times && { times: () => times(pageNow()) }),
      stale: before?.media ?? null,
      // Whoever watches to the end need not touch anything, so that no step would report it.
      onEnded: ended,
      signal,
    });
    noteMedia();
    touch = watchEngagement(document, step, signal);
    report();
  };

  const step = (seconds: number) => {
    growth.engaged += seconds;
    const due = growth.engaged - growth.reported >= EVERY;
    if ((due || detached()) && replaced()) return options.onReplaced();
    coverage?.tick(seconds);
    noteMedia();
    // Whoever has seen it all may be about to leave: what that earned is said while they are still here.
    const whole = coverage?.slices() === ALL_SLICES;
    if (due || (whole && !growth.whole)) report();
    growth.whole = whole;
  };
  const noteMedia = () => {
    const page = pageNow();
    media?.played();
    playing = reader?.media?.(page)?.currentSrc || null;
    if (facts?.kind !== 'chapter' || !reader || (facts.mediaSeconds && !facts.hiddenMedia)) return;
    facts = { ...facts, ...mediaFacts(page, reader, facts.outline, facts.chapter.key) };
  };
  const ended = () => {
    noteMedia();
    report();
  };
  const detached = () => [0, -1].some((at) => nodes.at(at)?.isConnected === false);
  const replaced = (): boolean => {
    const now = look(pageNow());
    if (!print || !now) return false;
    if (!isSameText(print, now)) return true;
    nodes = nodesNow();
    coverage?.renew(nodes);
    return false;
  };

  const grown = () => ({
    id: growth.id,
    startedAt: growth.startedAt,
    endedAt: Math.max(growth.startedAt, Date.now()),
    engaged: growth.engaged,
    slices: coverage?.slices() ?? NO_SLICES,
    media: Math.max(media?.played() ?? 0, framed?.media ?? 0),
  });

  const report = () => {
    if (facts?.kind === 'course') sight(facts);
    if (facts?.kind !== 'chapter') return;
    const visit = grown();
    const outline = JSON.stringify(facts.outline ?? null);
    const { outline: _, ...rest } = facts;
    const page: ChapterPage = outline === delivered ? rest : facts;
    const content = JSON.stringify([page, { ...visit, endedAt: 0 }]);
    if (content === reported) return;
    reported = content;
    growth.reported = growth.engaged;
    post({ page, visit });
  };

  const sight = (course: CoursePage) => {
    const content = JSON.stringify(course);
    if (!course.outline || content === reported) return;
    reported = content;
    void options.ask('sighting', course).catch(() => {});
  };

  /** The background decides whether it counts, and nobody waits for that. */
  const missed = () => void options.ask('missed', {}).catch(() => {});

  const onLate = () => {
    facts = readNow();
    if (facts.kind === 'course') return report();
    if (reader && look(pageNow()))
      facts = { kind: 'not-sure', reader: reader.id, reason: 'text-did-not-change' };
    if (facts.kind === 'not-a-chapter') waiting.abort();
    missed();
  };

  const waiting = new AbortController();
  const lookAgain = settle({
    root: document,
    look: () => {
      const sight = look(pageNow());
      return unheard ? null : sight;
    },
    previous: () => (before && before.key !== reader?.chapter(pageNow())?.key ? before.print : stood),
    onSettled: begin,
    onLate,
    signal: AbortSignal.any([signal, waiting.signal]),
  });

  return {
    state: () => {
      noteMedia();
      // A catalogue may be opened at any time, and nobody waits for it.
      if (facts?.kind === 'course') {
        facts = readNow();
        report();
      }
      return {
        facts,
        visit: facts?.kind === 'chapter' ? grown() : null,
        phase: facts === null ? 'waiting' : facts.kind === 'chapter' ? 'reading' : 'idle',
      };
    },
    holds: (other) =>
      addressOf(other) === addressOf(url) ||
      (facts?.kind === 'chapter' &&
        reader?.chapter({ document, url: other, answers: {} })?.key === facts.chapter.key),
    framed: (said) => {
      if (said.address !== reader?.frame?.on({ document, url })) return;
      framed = said;
      lookAgain();
      // What it says comes late, or is another text now.
      if (coverage && replaced()) return options.onReplaced();
      coverage &&= measured();
      if (said.touched) touch?.();
    },
    report,
    acknowledged: ({ page }) => {
      if (page.outline) delivered = JSON.stringify(page.outline);
    },
    restart: ({ visit }) => {
      if (visit.id !== growth.id) return;
      growth = newGrowth();
      coverage = measured();
    },
    leaves: () => {
      if (facts?.kind !== 'chapter' || !print) return null;
      return { key: facts.chapter.key, print: print.print, media: playing };
    },
  };
}

/** On a course's own page, what is waited for is its list; `null` on every other page. */
function coursePrint(facts: PageFacts): Fingerprint | null {
  if (facts.kind !== 'course') return null;
  const { course, outline } = facts;
  return { print: JSON.stringify([course, outline?.chapters.length]), short: !outline, head: '', length: 0 };
}

function newGrowth() {
  return { id: uuid(), startedAt: Date.now(), engaged: 0, reported: 0, whole: false };
}
