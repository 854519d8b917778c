import { mediaIn } from '@/detection/sites/dom';
import { onFrameMessage } from '@/messages/listen';
import type { Framed, FrameTick } from '@/messages/map';
import { ask } from '@/messages/send';
import { type Coverage, cover, type View } from '../attention/coverage';
import { onTouch } from '../attention/engagement';
import { type MediaWatch, watchMedia } from '../attention/media';
import { onScreen } from '../attention/on-screen';
import { isOrphaned } from '../lifecycle/orphaned-copy';
import { isSameText, SHORT } from '../visit/fingerprint';
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
  let said = '';

  const read = () => textOfFrame(document, new URL(location.href));

  const say = async (touched: boolean) => {
    if (isOrphaned()) stop.abort();
    if (!text || signal.aborted) return;
    const word: Framed = {
      address: location.origin + location.pathname,
      text: text.facts,
      ...mediaOfFrame(document),
      visit: measured?.visit ?? null,
      slices: measured?.coverage.slices() ?? NO_SLICES,
      media: media?.played() ?? 0,
      touched,
    };
    const content = JSON.stringify({ ...word, touched: false });
    if (content === said && !touched) return;
    said = content;
    // A word that does not arrive is followed by others. Only a refusal is for good.
    const { read: heard } = await ask('framed', word).catch(() => ({ read: true }));
    if (!heard) stop.abort();
  };

  const begin = () => {
    text = read();
    media = watchMedia({
      document,
      main: () => mediaIn(document.body),
      stale: null,
      onEnded: () => void say(false),
      signal,
    });
    onTouch(
      document,
      seldom(() => void say(true)),
      signal,
    );
    document.addEventListener(
      'timeupdate',
      seldom(() => void say(false)),
      { capture: true, signal },
    );
    void say(false);
  };

  /** The text may have been written again, or be another. */
  const check = (now: FrameText) => {
    unchecked = 0;
    const again = read();
    text = again;
    if (isSameText(now, again)) measured?.coverage.renew(again.nodes);
    else if (measured) measured.coverage = cover(again.nodes, () => view);
  };

  const tick = async ({ visit, seconds, height }: FrameTick) => {
    if (!text) return;
    if (measured?.visit !== visit) measured = { visit, coverage: cover(text.nodes, () => view) };
    unchecked += seconds;
    const isGone = [0, -1].some((at) => text?.nodes.at(at)?.isConnected === false);
    if (isGone || unchecked >= LOOK) check(text);
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
