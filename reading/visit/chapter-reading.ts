import type { SiteReader } from '@/detection/reader';
import type { TextFacts } from '@/detection/text-facts';
import type { Framed, ReportReply } from '@/messages/map';
import { shareSeen, unionSlices } from '@/progress/model/slices';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import { attentionMeter } from '../attention/attention-meter';
import type { LivePage } from './live-page';
import { watchText } from './text-watch';
import { uuid } from './uuid';

/** Engaged seconds between two reports: so much may be lost when a tab crashes. */
const EVERY = 10;
/** Share of the slices that makes a text done (design, Chapter done). */
const DONE_SHARE = 0.9;

/** Milliseconds between two looks at how far a recording has played. */
const GLANCE = 1_000;

/** A visit's identity. It changes when what was read so far turns out to be nobody's. */
export interface VisitStart {
  id: string;
  startedAt: number;
}

export interface ChapterReadingOptions {
  document: Document;
  live: LivePage;
  reader: SiteReader;
  own: VisitStart;
  /** Address of what the chapter before played. */
  stale: string | null;
  named(): number | undefined;
  isUnfocusedCounted(): boolean;
  tickFrame(seconds: number): void;
  /** Engaged seconds that were told of last. */
  reported(): number;
  /** The text has grown, and stands still again. */
  onText(text: TextFacts): void;
  /** It is time to say how far it has come. */
  onDue(): void;
  /** Another text stands there now. */
  onReplaced(): void;
  signal: AbortSignal;
}

/** The reading of a chapter that has settled. */
export interface ChapterReading {
  /** With `isLeaving`, what has just come to its end is over. */
  growth(isLeaving?: boolean): VisitGrowth;
  /** No reading has been told of yet: a few seconds at most, and the text may have been another's words by then. */
  isUnread(): boolean;
  longestMedia(): number | null;
  isUnfocused(): boolean;
  /** What this visit must come to for its chapter to be done, as the background knows; `undefined` when it is. */
  awaits(left: ReportReply['awaits']): void;
  /** Takes in what the frame that holds the chapter has said. */
  hear(said: Framed): void;
  /** Begins from nothing, under another id. */
  restart(): void;
  /** Address of what plays now. */
  playing(): string | null;
}

export function readChapter(options: ChapterReadingOptions): ChapterReading {
  const { live, own, onDue, onReplaced, signal } = options;
  const framedText = live.framed()?.generation;
  let length = lengthOf(live.text());
  let awaited: ReportReply['awaits'];
  let wholes = 0;
  let glanced = 0;
  const meter = attentionMeter({
    ...options,
    page: live.now,
    framed: live.framed,
    visitId: () => own.id,
    nodes: live.nodes(),
    effort: length,
    onStep,
    onPlayed: () => {
      if (performance.now() - glanced < GLANCE) return;
      glanced = performance.now();
      reportIfDue();
    },
    onMediaEnd: onDue,
    // What played to its end alone may be waiting for somebody.
    onAttended: () => wholes > 0 && onDue(),
  });
  const text = watchText(live, meter.moved, signal);

  function onStep(seconds: number): void {
    if (text.hasChanged() && !follow()) onReplaced();
    else {
      meter.tick(seconds);
      reportIfDue();
    }
  }
  function follow(): boolean {
    const now = live.text();
    if (!meter.follow(live.nodes(), lengthOf(now))) return false;
    if (lengthOf(now) > 1.1 * length) {
      length = lengthOf(now);
      options.onText(now);
    }
    return true;
  }
  /** What was earned is said when it is earned: whoever has read it all may be about to leave. */
  function reportIfDue(): void {
    const now = meter.progress();
    const isSeen = awaited && shareSeen(unionSlices(now.slices, awaited.slices)) >= DONE_SHARE;
    const isRead = awaited && isSeen && now.engaged >= awaited.engaged;
    if (now.engaged - options.reported() < EVERY && !isRead && now.wholes <= wholes) return;
    wholes = now.wholes;
    if (isRead) awaited = undefined;
    onDue();
  }

  return {
    growth: (isLeaving) => ({
      ...own,
      endedAt: Math.max(own.startedAt, Date.now()),
      ...meter.measured(isLeaving),
    }),
    isUnread: () => options.reported() === 0,
    longestMedia: meter.longestMedia,
    isUnfocused: meter.isUnfocused,
    playing: meter.playing,
    awaits(left) {
      awaited = left;
    },
    hear(said) {
      // It speaks late, or of another text now.
      if (said.generation !== framedText) {
        onReplaced();
        return;
      }
      if (said.touched) meter.touch();
    },
    restart() {
      Object.assign(own, newVisit());
      meter.restart();
    },
  };
}

/** How long a text takes: a word is read in the time of two characters. */
export function lengthOf({ cjk, words }: TextFacts): number {
  return cjk + 2 * words;
}

export function newVisit(): VisitStart {
  return { id: uuid(), startedAt: Date.now() };
}
