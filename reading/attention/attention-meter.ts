import { mediaOn } from '@/detection/read';
import type { Page, SiteReader } from '@/detection/reader';
import type { Framed } from '@/messages/map';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import { type Coverage, cover, viewOf } from './coverage';
import { watchEngagement } from './engagement';
import { watchMedia } from './media';

const NO_SLICES = '0'.repeat(16);
/** Steps after which page and layout are looked at although nothing seems to have moved: styles may have changed. */
const STILL = 10;

/** What of a visit is measured, and only grows. */
export type Measured = Omit<VisitGrowth, 'id' | 'startedAt' | 'endedAt'>;

export interface AttentionMeterOptions {
  document: Document;
  reader: SiteReader;
  page(): Page;
  /** What the frame that holds the chapter has said last, where one does. */
  framed(): Framed | null;
  /** Tells the frame that someone has been reading for so many seconds. */
  tickFrame(seconds: number): void;
  /** Of the visit that is measured now: what a frame has seen of another is not of this one. */
  visitId(): string;
  nodes: readonly Text[];
  /** How long the text is, in any measure. */
  effort: number;
  /** Address of what the chapter before played. */
  stale: string | null;
  /** Seconds of the lesson as the site names it. */
  named(): number | undefined;
  isUnfocusedCounted(): boolean;
  /** Someone has been reading for so many seconds; `tick` takes them in. */
  onStep(seconds: number): void;
  /** Somebody turns out to be there. */
  onAttended(): void;
  /** Audio or video has played on. */
  onPlayed(): void;
  /** It came to its end: whoever watches to the end need not touch anything, so that no step tells of it. */
  onMediaEnd(): void;
  signal: AbortSignal;
}

/** Measures how long someone reads a chapter, and what of its text and media was in view or played. */
export interface AttentionMeter {
  /** With `isLeaving`, what has just come to its end is over. */
  measured(isLeaving?: boolean): Measured;
  /** As much of it as can be told without a look at the page. */
  progress(): { engaged: number; slices: string; wholes: number };
  /** Takes in a step. */
  tick(seconds: number): void;
  /** Address of what plays now, `null` for nothing that can be told from the next chapter's. */
  playing(): string | null;
  /** Seconds of the longest recording; `null` while nobody can tell a lesson from an advert, 0 where there is none. */
  longestMedia(): number | null;
  /** Somebody did something in a frame. */
  touch(): void;
  isUnfocused(): boolean;
  /** The frame may speak for the first time. */
  followFrame(): void;
  /** Follows the text into what stands there now; false when it is another. */
  follow(nodes: readonly Text[], effort: number): boolean;
  /** Something may have moved. */
  moved(): void;
  /** Begins from nothing: what was measured so far is nobody's. */
  restart(): void;
}

/** Measures what is read of one text. In one piece, because what it tells shares what it has measured so far. */
export function attentionMeter(options: AttentionMeterOptions): AttentionMeter {
  const { document, reader, page, framed, tickFrame, signal } = options;
  const view = () => viewOf(document.defaultView ?? window, reader.scroller?.(page()) ?? null);
  let { nodes, effort } = options;
  let engaged = 0;
  let unattended = true;
  let steps = 0;
  let isStill = false;

  const seenInFrame = () => {
    const said = framed();
    return (said?.visit === options.visitId() && said.slices) || NO_SLICES;
  };
  /** Only the frame itself can tell what of it is on the screen. */
  const inFrame: Coverage = { tick: tickFrame, slices: seenInFrame, follow: () => true, passage: () => '' };
  const covering = (): Coverage => (framed() ? inFrame : cover(nodes, view, effort));
  let coverage = covering();

  const moved = () => {
    isStill = false;
  };
  for (const name of ['scroll', 'load', 'toggle', 'transitionend'])
    document.addEventListener(name, moved, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', moved, { signal });

  const engagement = watchEngagement({
    ...options,
    onAct: () => {
      if (!unattended) return;
      unattended = false;
      options.onAttended();
    },
  });
  const media = watchMedia({
    ...options,
    elements: () => mediaOn(page(), reader),
    ...(reader.playerTimes && { times: () => reader.playerTimes?.(page()) ?? null }),
    onPlayed: (seconds) => {
      // Its own time is time spent, though nobody touches anything; while somebody reads, that is counted already.
      if (!engagement.isReading()) engaged += seconds;
      options.onPlayed();
    },
    onEnded: options.onMediaEnd,
  });
  // What is in view counts from now on, should somebody turn out to be there.
  if (!framed()) coverage.tick(0);

  return {
    touch: engagement.touch,
    isUnfocused: engagement.isUnfocused,
    moved,
    longestMedia: () => (framed() ? (framed()?.mediaSeconds ?? 0) : media.longest()),
    playing: () => reader.media?.(page())?.currentSrc || null,
    progress: () => ({ engaged, slices: coverage.slices(), wholes: media.wholes() }),
    measured(isLeaving) {
      const passage = coverage.passage();
      return {
        engaged,
        slices: coverage.slices(),
        recordings: framed()?.recordings ?? media.recordings(isLeaving),
        unattended,
        ...(passage && { passage }),
      };
    },
    tick(seconds) {
      engaged += seconds;
      if (steps % STILL === 0) media.look();
      steps += 1;
      coverage.tick(seconds, isStill && steps % STILL > 0);
      isStill = true;
    },
    followFrame() {
      coverage = covering();
    },
    follow(again, effortNow) {
      moved();
      if (!coverage.follow(again, effortNow)) return false;
      [nodes, effort] = [again, effortNow];
      return true;
    },
    restart() {
      [engaged, unattended] = [0, true];
      coverage = covering();
    },
  };
}
