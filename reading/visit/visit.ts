import { chapterIn, type PageFacts } from '@/detection/page-facts';
import type { SiteReader } from '@/detection/reader';
import type { TextFacts } from '@/detection/text-facts';
import type { Framed, Report, ReportReply, TabState } from '@/messages/map';
import type { ask } from '@/messages/send';
import { type ChapterReading, lengthOf, newVisit, readChapter, type VisitStart } from './chapter-reading';
import { livePage } from './live-page';
import { reportBuilder } from './report-builder';
import { type Before, settledPage } from './settled-page';
import type { Kept, performRequests } from './site-requests';

export interface VisitOptions {
  document: Document;
  url: URL;
  readers: readonly SiteReader[];
  before: Before | null;
  /** The visit whose text was replaced before any reading of it was told: if it is the same chapter, this goes on with it. */
  unread: Unread | null;
  kept: Kept;
  performRequests?: typeof performRequests | undefined;
  ask: typeof ask;
  post(report: Report): void;
  isUnfocusedCounted(): boolean;
  /** The text was replaced under the same address: this visit is over. */
  onReplaced(): void;
  signal: AbortSignal;
}

/** A visit of which no reading was told, its chapter, and the text that was told of. */
export interface Unread {
  key: string;
  own: VisitStart;
  text: TextFacts;
}

export interface Visit {
  state(): TabState;
  /** Whether another address is the same chapter. */
  holds(url: URL): boolean;
  /** The frame that holds the chapter has said something. */
  framed(said: Framed): void;
  /** Sends how far it has come, unless nothing was added since. With `isLeaving`, what has just come to its end is over. */
  report(isLeaving?: boolean): void;
  /** The background has written a report: its outline need not go along again. */
  acknowledged(report: Report, reply: ReportReply): void;
  /** The background found an article like any other: no more is told of it, unless it turns out to be a chapter. */
  dismissed(refused: Report): void;
  /** The background refused it: what was read so far is nobody's, and counting begins again. */
  restart(refused: Report): void;
  /** What a next chapter must not take for its own; `null` while this one has not settled. */
  leaves(): Before | null;
  /** Itself, while no reading of its chapter was told. */
  unread(): Unread | null;
}

/**
 * One reading of one chapter, from the moment its address was committed until `signal` aborts. The work is done by the
 * parts; this wires them, in one piece because each of them calls the others.
 */
export function startVisit(options: VisitOptions): Visit {
  const { before } = options;
  const reports = reportBuilder();
  const own = { ...(options.unread?.own ?? newVisit()) };
  let reading: ChapterReading | null = null;
  /** What the background made of an article of which nothing else says that it is a chapter. */
  let isFarewell = false;
  let isOrdinary = false;

  const tickFrame = (seconds: number) => {
    const height = window.innerHeight;
    void options.ask('frame-tick', { visit: own.id, seconds, height }).catch(() => {});
  };
  const onReader = (reader: SiteReader) => {
    // It may have spoken before anyone listened.
    if (reader.frame) tickFrame(0);
    void settled.request(reader);
  };
  const live = livePage({ ...options, onReader });
  const settled = settledPage({ ...options, live, onChapter, onFacts: () => report() });

  function onChapter(reader: SiteReader): void {
    const settledText = chapterIn(settled.facts())?.text;
    const goesOn = options.unread?.key === chapterKey() ? options.unread : null;
    if (options.unread && !goesOn) Object.assign(own, newVisit());
    // What is stored of a visit is of its longest text: told with less, nothing that is seen of this one would count.
    const asLong = (text: TextFacts) => (goesOn ? withLengthOf(text, goesOn.text) : text);
    if (settledText) settled.noteText(asLong(settledText));
    reading = readChapter({
      ...options,
      live,
      reader,
      own,
      stale: before?.media ?? null,
      named: settled.named,
      tickFrame,
      reported: () => reports.engaged(own.id),
      onText: (text) => settled.noteText(asLong(text)),
      onDue: () => report(),
    });
    report();
  }

  function report(isLeaving = false): void {
    if (reading) settled.noteMedia(reading.longestMedia());
    const facts = settled.facts();
    const course = facts?.kind === 'course' && reports.course(facts);
    if (course) void options.ask('sighting', course).catch(() => {});
    const chapter = chapterIn(facts);
    if (chapter?.unproven && live.facts().kind !== facts?.kind) {
      options.onReplaced();
      return;
    }
    const built = chapter && reading && !isOrdinary && reports.chapter(chapter, reading.growth(isLeaving));
    if (built) options.post(built);
  }
  const chapterKey = () => chapterIn(settled.facts())?.chapter.key ?? null;

  return {
    state() {
      if (reading) settled.noteMedia(reading.longestMedia());
      settled.readCourse();
      const settledFacts = settled.facts() ?? settled.meanwhile();
      const chapter = chapterIn(settledFacts);
      const facts = isFarewell ? chapter : settledFacts && withoutUnproven(settledFacts);
      const isChapter = facts?.kind === 'chapter';
      return {
        facts,
        visit: isChapter ? (reading?.growth() ?? null) : null,
        isUnfocused: reading?.isUnfocused() ?? false,
        phase: facts === null ? 'waiting' : isChapter ? 'reading' : 'idle',
      };
    },
    holds: (url) => live.isAt(url, chapterKey()),
    framed(said) {
      if (!live.hear(said)) return;
      settled.lookAgain();
      reading?.hear(said);
    },
    report,
    acknowledged(report, { awaits }) {
      isFarewell ||= report.page.unproven === true && report.page.chapter.key === chapterKey();
      reports.acknowledge(report);
      if (report.visit.id === own.id) reading?.awaits(awaits);
    },
    dismissed({ page }) {
      isOrdinary ||= page.chapter.key === chapterKey();
    },
    restart({ visit }) {
      if (visit.id === own.id) reading?.restart();
    },
    leaves() {
      const [key, print] = [chapterKey(), settled.print()];
      return key === null || !print ? null : { key, print: print.print, media: reading?.playing() ?? null };
    },
    unread() {
      const chapter = chapterIn(settled.facts());
      if (!chapter || chapter.unproven || !reading?.isUnread()) return null;
      return { key: chapter.chapter.key, own, text: chapter.text };
    },
  };
}

/** The text, told as long as another state of it was, where that was longer. */
function withLengthOf(text: TextFacts, other: TextFacts): TextFacts {
  const { cjk, words } = lengthOf(other) > lengthOf(text) ? other : text;
  return { ...text, cjk, words };
}

/** What our own pages are told: nothing that only might be. */
function withoutUnproven(facts: PageFacts): PageFacts {
  if (!('unproven' in facts) || facts.kind === 'chapter') return facts;
  const { unproven: _, ...rest } = facts;
  return rest;
}
