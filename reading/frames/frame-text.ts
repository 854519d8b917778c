import type { FramedFacts, TextFacts } from '@/detection/page-facts';
import { mediaIn } from '@/detection/sites/dom';
import { readable, textFacts, textNodes } from '@/detection/text';
import type { Measure } from '../visit/fingerprint';

/** What shows a video only once it plays, as Open edX marks it. */
const PLAYERS = '[data-block-type="video"],object,embed';
/** A live stream is endless, and a week is more than any lesson. */
const WEEK_IN_SECONDS = 604_800;

/** The text of a frame that holds a chapter and nothing else. */
export interface FrameText extends Measure {
  facts: TextFacts;
  nodes: Text[];
  /** What holds all of it. */
  around: Element;
}

/** The text that stands in the frame now. */
export function textOfFrame({ body }: Document, url: URL): FrameText {
  const text = readable(body);
  const nodes = textNodes(text);
  const facts = textFacts(text, url);
  const length = facts.cjk + 5 * facts.words;
  return { facts, head: facts.head, length, nodes, around: commonElement(nodes) ?? body };
}

/** What can be told of audio or video in the frame now; a frame within it is a player, mostly, and cannot be seen into. */
export function mediaOfFrame({ body }: Document): Omit<FramedFacts, 'text'> {
  const media = mediaIn(body);
  if (!media) {
    const isForeign = (frame: HTMLIFrameElement) => frame.contentDocument === null;
    return {
      hiddenMedia:
        body.querySelector(PLAYERS) !== null || [...body.querySelectorAll('iframe')].some(isForeign),
    };
  }
  const { duration } = media;
  const isKnown = duration > 0 && duration <= WEEK_IN_SECONDS;
  return { hiddenMedia: false, ...(isKnown && { mediaSeconds: duration }) };
}

function commonElement(nodes: readonly Text[]): Element | null {
  const last = nodes.at(-1) ?? null;
  let element = nodes[0]?.parentElement ?? null;
  while (element && !element.contains(last)) element = element.parentElement;
  return element;
}
