import type { Page, SiteReader } from '@/detection/reader';
import type { Framed } from '@/messages/map';
import { type Coverage, cover, viewOf } from './coverage';
import { watchEngagement } from './engagement';
import { watchMedia } from './media';

const NO_SLICES = '0'.repeat(16);
const ALL_SLICES = 'f'.repeat(16);

/** What of a visit only grows. */
export interface Measured {
  /** Seconds. */
  engaged: number;
  /** 16 hexadecimal digits. */
  slices: string;
  /** 0 to 1. */
  media: number;
}

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
  /** Address of what the chapter before played. */
  stale: string | null;
  /** Someone has been reading for so many seconds; `tick` takes them in. */
  onStep(seconds: number): void;
  /** Audio or video came to its end: whoever watches to the end need not touch anything, so that no step tells of it. */
  onMediaEnd(): void;
  signal: AbortSignal;
}

/** Measures how long someone reads a chapter, and what of its text and media was in view or played. */
export interface AttentionMeter {
  measured(): Measured;
  /** Takes in a step. True when all of the text has been seen by it, and not before. */
  tick(seconds: number): boolean;
  /** Address of what plays now, `null` for nothing that can be told from the next chapter's. */
  playing(): string | null;
  /** Takes in what was played since it was last asked. */
  noteMedia(): void;
  /** Someone did something in a frame. */
  touch(): void;
  /** The frame may speak for the first time, or of another text. */
  followFrame(): void;
  /** The same text stands in other nodes now. */
  renew(nodes: readonly Text[]): void;
  /** Begins from nothing: what was measured so far is nobody's. */
  restart(): void;
}

export function attentionMeter(options: AttentionMeterOptions): AttentionMeter {
  const { document, reader, page, framed, tickFrame, signal } = options;
  const { playerTimes: times } = reader;
  const view = () => viewOf(document.defaultView ?? window, reader.scroller?.(page()) ?? null);
  let { nodes } = options;
  let engaged = 0;
  let isWhole = false;
  let playing: string | null = null;

  const seenInFrame = () => {
    const said = framed();
    return (said?.visit === options.visitId() && said.slices) || NO_SLICES;
  };
  /** Only the frame itself can tell what of it is on the screen. */
  const covering = (): Coverage =>
    framed() ? { tick: tickFrame, slices: seenInFrame, renew: () => {} } : cover(nodes, view);
  let coverage = covering();

  const media = watchMedia({
    document,
    main: () => reader.media?.(page()) ?? null,
    ...(times && { times: () => times(page()) }),
    stale: options.stale,
    onEnded: options.onMediaEnd,
    signal,
  });
  const noteMedia = () => {
    media.played();
    playing = reader.media?.(page())?.currentSrc || null;
  };
  const touch = watchEngagement(document, options.onStep, signal);
  noteMedia();

  return {
    touch,
    noteMedia,
    playing: () => playing,
    measured: () => ({
      engaged,
      slices: coverage.slices(),
      media: Math.max(media.played(), framed()?.media ?? 0),
    }),
    tick(seconds) {
      engaged += seconds;
      coverage.tick(seconds);
      noteMedia();
      const wasWhole = isWhole;
      isWhole = coverage.slices() === ALL_SLICES;
      return isWhole && !wasWhole;
    },
    followFrame() {
      coverage = covering();
    },
    renew(again) {
      nodes = again;
      coverage.renew(again);
    },
    restart() {
      [engaged, isWhole] = [0, false];
      coverage = covering();
    },
  };
}
