import { mediaIn } from '@/detection/sites/dom';
import { readable, textFacts, textNodes } from '@/detection/text';
import type { FramedFacts, TextFacts } from '@/detection/text-facts';

/** What shows a video only once it plays, as Open edX marks it. */
const PLAYERS = '[data-block-type="video"],object,embed';
/** A live stream is endless, and a week is more than any lesson. */
const WEEK_IN_SECONDS = 604_800;

/** The text of a frame that holds a chapter and nothing else. */
export interface FrameText {
  facts: TextFacts;
  nodes: Text[];
  /** In characters; a word counts as five. */
  length: number;
  /** What holds all of it. */
  around: Element;
}

/** The text that stands in the frame now. */
export function textOfFrame({ body }: Document, url: URL): FrameText {
  const text = readable(body);
  const nodes = textNodes(text);
  const facts = textFacts(text, url);
  const length = facts.cjk + 5 * facts.words;
  return { facts, length, nodes, around: commonElement(nodes) ?? body };
}

/**
 * What can be told of audio or video in the frame now; a frame within it is a player, mostly, and cannot be seen into.
 * `longest`: seconds of the longest recording, `null` while nobody can tell a lesson from an advert.
 */
export function mediaOfFrame({ body }: Document, longest: number | null): Omit<FramedFacts, 'text'> {
  if (!mediaIn(body)) {
    const isForeign = (frame: HTMLIFrameElement) => frame.contentDocument === null;
    return {
      hiddenMedia:
        body.querySelector(PLAYERS) !== null || [...body.querySelectorAll('iframe')].some(isForeign),
    };
  }
  const isKnown = longest !== null && longest > 0 && longest <= WEEK_IN_SECONDS;
  return { hiddenMedia: longest === null, ...(isKnown && { mediaSeconds: longest }) };
}

function commonElement(nodes: readonly Text[]): Element | null {
  const last = nodes.at(-1) ?? null;
  let element = nodes[0]?.parentElement ?? null;
  while (element && !element.contains(last)) element = element.parentElement;
  return element;
}
