import { mediaIn } from '@/detection/sites/dom';
import { onFrameMessage } from '@/messages/listen';
import type { Framed, FrameTick } from '@/messages/map';
import { ask } from '@/messages/send';
import { type Coverage, cover, type View } from '../attention/coverage';
import { type MediaWatch, watchMedia } from '../attention/media';
import { onScreen } from '../attention/on-screen';
import { watchSigns } from '../attention/signs';
import { isOrphaned } from '../lifecycle/orphaned-copy';
import { SHORT } from '../visit/fingerprint';
import { settle } from '../visit/settle';
import { type FrameText, mediaOfFrame, textOfFrame } from './frame-text';

/** Milliseconds between two words that someone is there, or that a video goes on. */
const PAUSE = 10_000;
/** Engaged seconds between two looks at whether the text is still the same. */
const LOOK = 10;

const NO_SLICES = '0'.repeat(16);

/**
 * Measures the chapter in a frame for the page around it, which knows which chapter it is and whether someone reads:
 * the frame says what there is to read, that it was touched, and what of it was on the screen while the page says that
 * someone read. Nothing is recorded from here. Ends when `stop` does, or when the background will not hear it.
 * In one piece, because all its parts share what was last measured.
 */
export function startFrame(window: Window, stop: AbortController): void {
  const { document, location } = window;
  const { signal } = stop;
  let text: FrameText | null = null;
  let media: MediaWatch | null = null;
  let measured: { visit: string; coverage: Coverage } | null = null;
  let view: View = { top: 0, bottom: 0 };
  let isLooking = false;
  let unchecked = 0;
  let generation = 0;

  const read = () => textOfFrame(document, new URL(location.href));

  const say = frameVoice(stop, () => {
    if (!text) return null;
    return {
      address: location.origin + location.pathname,
      text: text.facts,
      ...mediaOfFrame(document, media?.longest() ?? null),
      visit: measured?.visit ?? null,
      slices: measured?.coverage.slices() ?? NO_SLICES,
      recordings: media?.recordings() ?? [],
      generation,
    };
  });

  const begin = () => {
    text = read();
    media = watchMedia({
      document,
      elements: () => [mediaIn(document.body)].filter((each) => each !== null),
      stale: null,
      named: () => undefined,
      onPlayed: seldom(() => void say(false)),
      onEnded: () => void say(false),
      signal,
    });
    const onAct = seldom(() => void say(true));
    watchSigns(document, onAct, signal);
    void say(false);
  };

  /** The text may have grown or been translated, or be another. */
  const check = () => {
    unchecked = 0;
    text = read();
    if (!measured || measured.coverage.follow(text.nodes, text.length)) return;
    generation += 1;
    measured = null;
  };

  const tick = async ({ visit, seconds, height }: FrameTick) => {
    if (!text) return;
    unchecked += seconds;
    const isGone = [0, -1].some((at) => text?.nodes.at(at)?.isConnected === false);
    if (isGone || unchecked >= LOOK) check();
    if (measured?.visit !== visit) measured = { visit, coverage: cover(text.nodes, () => view, text.length) };
    // While the tab is hidden nothing is drawn, and the look before this one still waits.
    if (seconds > 0 && !isLooking) {
      isLooking = true;
      const seen = await onScreen(text.around);
      isLooking = false;
      view = { ...seen, height: Math.min(height, window.innerHeight) };
      measured.coverage.tick(seconds);
    }
    await say(false);
  };

  settle({
    root: document,
    look: () => {
      const { facts, length } = read();
      return { print: JSON.stringify(facts), short: length < SHORT };
    },
    previous: () => null,
    onSettled: begin,
    // It may still come; until then there is nothing to be said.
    onLate: () => {},
    signal,
  });
  const off = onFrameMessage('frame-tick', async (asked) => {
    await tick(asked);
    return null;
  });
  // An orphan has nothing left to take its listener from.
  signal.addEventListener('abort', () => !isOrphaned() && off());
}

/** Says what there is, unless that was said already and nobody touched anything. */
function frameVoice(
  stop: AbortController,
  word: () => Omit<Framed, 'touched'> | null,
): (touched: boolean) => Promise<void> {
  let said = '';
  return async (touched) => {
    if (isOrphaned()) stop.abort();
    const now = word();
    if (!now || stop.signal.aborted) return;
    const content = JSON.stringify(now);
    if (content === said && !touched) return;
    said = content;
    // A word that does not arrive is followed by others. Only a refusal is for good.
    const { read: heard } = await ask('framed', { ...now, touched }).catch(() => ({ read: true }));
    if (!heard) stop.abort();
  };
}

/** At once, and then not again before the pause is over. */
function seldom(work: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - last < PAUSE) return;
    last = now;
    work();
  };
}
