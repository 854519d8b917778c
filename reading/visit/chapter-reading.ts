import type { SiteReader } from '@/detection/reader';
import type { Framed } from '@/messages/map';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import { attentionMeter } from '../attention/attention-meter';
import type { Fingerprint } from './fingerprint';
import type { LivePage } from './live-page';
import { watchText } from './text-watch';
import { uuid } from './uuid';

/** Engaged seconds between two reports: so much may be lost. */
const EVERY = 10;

/** A visit's identity. It changes when what was read so far turns out to be nobody's. */
export interface VisitStart {
  id: string;
  startedAt: number;
}

export interface ChapterReadingOptions {
  document: Document;
  live: LivePage;
  reader: SiteReader;
  /** The article as it settled. */
  print: Fingerprint;
  own: VisitStart;
  /** Address of what the chapter before played. */
  stale: string | null;
  tickFrame(seconds: number): void;
  /** Engaged seconds that were told of last. */
  reported(): number;
  /** Audio or video may have played on. */
  onMedia(): void;
  /** It is time to say how far it has come. */
  onDue(): void;
  /** Another text stands there now. */
  onReplaced(): void;
  signal: AbortSignal;
}

/** The reading of a chapter that has settled. */
export interface ChapterReading {
  growth(): VisitGrowth;
  noteMedia(): void;
  /** Takes in what the frame that holds the chapter has said. */
  hear(said: Framed): void;
  /** Begins from nothing, under another id. */
  restart(): void;
  /** Address of what plays now. */
  playing(): string | null;
}

export function readChapter(options: ChapterReadingOptions): ChapterReading {
  const { live, own, onMedia, onDue, onReplaced } = options;
  const nodes = live.nodes();
  const meter = attentionMeter({
    ...options,
    page: live.now,
    framed: live.framed,
    visitId: () => own.id,
    nodes,
    onStep,
    onMediaEnd: () => {
      noteMedia();
      onDue();
    },
  });
  const text = watchText(live, options.print, nodes, meter.renew);

  function onStep(seconds: number): void {
    const isDue = meter.measured().engaged + seconds - options.reported() >= EVERY;
    if ((isDue || text.isDetached()) && text.isReplaced()) {
      onReplaced();
      return;
    }
    // Whoever has seen it all may be about to leave: what that earned is said while they are still here.
    const isWhole = meter.tick(seconds);
    onMedia();
    if (isDue || isWhole) onDue();
  }
  function noteMedia(): void {
    meter.noteMedia();
    onMedia();
  }

  return {
    growth: () => ({ ...own, endedAt: Math.max(own.startedAt, Date.now()), ...meter.measured() }),
    noteMedia,
    playing: meter.playing,
    hear(said) {
      // What it says comes late, or is another text now.
      if (text.isReplaced()) {
        onReplaced();
        return;
      }
      meter.followFrame();
      if (said.touched) meter.touch();
    },
    restart() {
      Object.assign(own, newVisit());
      meter.restart();
    },
  };
}

export function newVisit(): VisitStart {
  return { id: uuid(), startedAt: Date.now() };
}
